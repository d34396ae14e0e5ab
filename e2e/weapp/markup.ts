/** What stands in WXML: a tag or one of its attributes by name; everything else is text, and nobody's to change. */
export interface Names {
  tag: (name: string) => string
  attribute: (name: string) => string
}

/**
 * Gives tags and attributes other names, and leaves every other letter of the markup as it is: values, texts,
 * expressions, comments and the scripts inside `<wxs>`.
 */
export function renamed(wxml: string, { tag, attribute }: Names): string {
  let out = ''
  for (const { kind, text } of pieces(wxml)) {
    if (kind === 'tag') out += tag(text)
    else out += kind === 'attribute' ? attribute(text) : text
  }
  return out
}

/** The name of every tag that is opened, in their order. */
export function tagsIn(wxml: string): string[] {
  return elementsIn(wxml).map(({ tag }) => tag)
}

interface Element {
  tag: string
  /** Attributes with their values as they are written, without the quotes. */
  attributes: Record<string, string>
}

/** Every tag that is opened, in their order. */
export function elementsIn(wxml: string): Element[] {
  const elements: Element[] = []
  let name = ''
  let closes = false
  for (const { kind, text } of pieces(wxml)) {
    const current = elements[elements.length - 1]
    if (kind === 'tag' && !closes) elements.push({ tag: text, attributes: {} })
    else if (kind === 'attribute' && current) current.attributes[(name = text)] = ''
    else if (kind === 'value' && current) current.attributes[name] = text.replace(/^["']|["']$/g, '')
    closes = kind === 'other' && text === '</'
  }
  return elements
}

interface Piece {
  kind: 'tag' | 'attribute' | 'value' | 'other'
  text: string
}

/** Inside braces a quote may hold braces, and braces anything. */
const EXPRESSION = String.raw`\{\{(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|(?!\}\})[^])*\}\}`
const SCRIPT = String.raw`(?<=<wxs\b[^>]*[^/]>)[^]*?(?=<\/wxs\s*>)`
const COMMENT = String.raw`<!--[^]*?-->`
/** Outside of tags: what is passed over as a whole, or where a tag begins. */
const OUTSIDE = new RegExp(`${COMMENT}|${SCRIPT}|${EXPRESSION}|<\\/?(?=[a-zA-Z])|[^]`, 'y')
/** Inside of a tag, once its name is read. */
const VALUE = String.raw`"(?:${EXPRESSION}|[^"])*"|'(?:${EXPRESSION}|[^'])*'`
const INSIDE = new RegExp(`(?<value>${VALUE})|(?<end>\\/?>)|(?<name>[^\\s"'<>/=]+)|[^]`, 'y')
const TAG_NAME = /[a-zA-Z][\w.-]*/y

function* pieces(wxml: string): Generator<Piece> {
  let at = 0
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(wxml)
    at += found?.[0].length ?? 0
    return found
  }
  for (let found = next(OUTSIDE); found; found = next(OUTSIDE)) {
    yield { kind: 'other', text: found[0] }
    if (found[0] !== '<' && found[0] !== '</') continue
    const name = next(TAG_NAME)
    if (!name) continue
    yield { kind: 'tag', text: name[0] }
    for (let part = next(INSIDE); part; part = next(INSIDE)) {
      const { value, end, name: attribute } = part.groups ?? {}
      if (value !== undefined) yield { kind: 'value', text: value }
      else yield { kind: attribute === undefined ? 'other' : 'attribute', text: part[0] }
      if (end !== undefined) break
    }
  }
}
