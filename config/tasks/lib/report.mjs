const COLOUR = process.stdout.isTTY && !process.env.NO_COLOR
const paint = (code, text) => (COLOUR ? `\u001b[${code}m${text}\u001b[0m` : text)

export const bold = (text) => paint(1, text)
export const green = (text) => paint(32, text)
export const red = (text) => paint(31, text)

/** A line that opens a part of a long run. */
export function heading(text) {
  console.log(`\n${bold(`── ${text} ──`)}`)
}

/** Seconds since `start` (from `Date.now()`), as people read them. */
export function secondsSince(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`
}
