/**
 * Characters that show nothing or turn the reading direction: control characters other than line breaks and tabs,
 * zero-width spaces, direction marks and overrides. U+200C and U+200D stay: emoji and some scripts need them.
 */
const INVISIBLE = /[^\P{Cc}\n\t]|[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

/** Anything but space, joiners, fillers and other characters that are blank by themselves. */
const VISIBLE = /[^\s\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200c\u200d\u2800\u3164\ufe00-\ufe0f\uffa0]/

/** What a person wrote, without what nobody can see, and without space around it; empty when nothing can be seen. */
export function tidyText(raw: string): string {
  const tidy = raw.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').trim()
  return VISIBLE.test(tidy) ? tidy : ''
}

/** Length in Unicode code points, so that an emoji of one code point counts as one. */
export function textLength(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}

/** The first `max` code points on one line, with an ellipsis when something was cut. */
export function excerpt(text: string, max: number): string {
  const points = Array.from(text.replace(/\s+/g, ' '))
  return points.length <= max ? points.join('') : `${points.slice(0, max - 1).join('')}…`
}
