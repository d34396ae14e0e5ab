/** `13812345678` → `138****5678`; shorter numbers keep only their last two digits. Enough to recognise, not to call. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  if (digits.length < 8) return `${'*'.repeat(Math.max(digits.length - 2, 0))}${digits.slice(-2)}`
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`
}

/** `王秀英` → `王**`: the first character stays. */
export function maskName(name: string): string {
  const [first = '', ...rest] = Array.from(name)
  return first + '*'.repeat(rest.length)
}
