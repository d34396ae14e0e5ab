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

// No lookbehind: iOS 13 reads none.
const PHONES = /(^|\D)(1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}|0\d{2,3}[-\s]?[2-9]\d{6,7})(?!\d)/g

/**
 * A text with the phone numbers somebody wrote into it masked.
 * @param isPublic whether a number is nobody's own, such as an office's: that one stays
 */
export function maskPhonesIn(text: string, isPublic: (phone: string) => boolean = () => false): string {
  return text.replace(PHONES, (whole, before: string, phone: string) =>
    isPublic(phone) ? whole : before + maskPhone(phone),
  )
}
