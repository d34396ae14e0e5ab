/** Ten characters that stand in a code, from a hash in hexadecimal: a letter, and 47 bits of it. */
export function shortId(hash: string): string {
  return `z${BigInt(`0x${hash.slice(0, 12)}`)
    .toString(36)
    .padStart(9, '0')
    .slice(-9)}`
}
