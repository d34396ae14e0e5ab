export type PersonalPart = 'phone' | 'idNumber' | 'home'

/**
 * What tells who somebody is and must not be published: a phone, an identity card, a flat. Source: the rules of the domain.
 * The first group of each is what only stands before it: no lookbehind, iOS 13 reads none.
 */
const PERSONAL: readonly (readonly [PersonalPart, RegExp])[] = [
  // First: eleven of its eighteen digits may look like a phone.
  ['idNumber', /(^|\D)\d{17}[\dXx]/],
  ['phone', /(^|\D)(?:\+?86[-\s.]?)?1[-\s.]?[3-9](?:[-\s.]?\d){9}(?!\d)/],
  // Eight digits that are a day, 20261126, are no phone.
  ['phone', /(^|\D)(?:0\d{2,3}[-\s]?)?(?!20\d\d[01]\d[0-3]\d(?!\d))[2-9]\d{7}(?!\d)/],
  [
    'home',
    /(\d{1,4}\s*(?:号楼|幢|栋|座|号))\s*(?:[\d一二三四五六七八九十]{1,3}\s*(?:单元|门)\s*)?\d{3,4}(?!\d|\s*(?:年|元|块|米|平|人|户|次|度))(?:\s*[室房])?/,
  ],
  ['home', /(^|\D)\d{1,3}\s*-\s*\d{1,2}\s*-\s*\d{3,4}(?!\d)/],
  ['home', /(^|\D)\d{3,4}\s*(?:室|房(?!产|屋|东|租|子|间))/],
]

/** What in a text seems to say who or in which flat somebody is. */
export function personalPart(text: string): PersonalPart | undefined {
  return personalParts(text)[0]
}

/** All of it, in the order it is looked for. */
export function personalParts(text: string): PersonalPart[] {
  const plain = text.normalize('NFKC')
  return PERSONAL.filter(([, pattern]) => pattern.test(plain)).map(([part]) => part)
}

/** Whether a text seems to say who or in which flat somebody is: people look at it before it is published. */
export function seemsPersonal(text: string): boolean {
  return personalPart(text) !== undefined
}

/** A text in which every such part is put otherwise; the building before a flat stays, as it may in public. */
export function putOtherwise(text: string, put: (part: PersonalPart, found: string) => string): string {
  return PERSONAL.reduce(
    (left, [part, pattern]) =>
      left.replace(
        new RegExp(pattern, 'g'),
        (found: string, before: string) => before + put(part, found.slice(before.length)),
      ),
    text.replace(FULL_WIDTH, (wide) => wide.normalize('NFKC')),
  )
}

const FULL_WIDTH = /[０-９Ｘｘ－]/g
