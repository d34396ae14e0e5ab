/** What tells who somebody is and must not be published: a phone, an identity card, a flat. Source: the rules of the domain. */
const PERSONAL = [
  /(?:^|\D)1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)/,
  /(?:^|\D)(?:0\d{2,3}[-\s]?)?[2-9]\d{7}(?!\d)/,
  /(?:^|\D)\d{17}[\dXx]/,
  /\d{1,4}\s*(?:号楼|幢|栋|号)\s*(?:\d{1,2}\s*单元\s*)?\d{3,4}\s*(?:室|户)?/,
  /\d{3,4}\s*室/,
]

/** Whether a text seems to say who or in which flat somebody is: people look at it before it is published. */
export function seemsPersonal(text: string): boolean {
  const plain = text.normalize('NFKC')
  return PERSONAL.some((pattern) => pattern.test(plain))
}
