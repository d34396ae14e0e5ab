/** One headed part of the page: lines with a name, and what happened in order. */
export interface Part {
  title: string
  lines: readonly Line[]
}

/** `files` are photos and recordings that stand in the page as `data:` addresses. */
export type Line = readonly [name: string, words: string | undefined, files?: readonly string[]]

const STYLE =
  'body{font:16px/1.7 sans-serif;max-width:720px;margin:0 auto;padding:16px}h2{margin-top:32px}' +
  'dt{color:#555;margin-top:8px}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}img{display:block;max-width:100%;margin-top:8px}audio{display:block;margin-top:8px}'

/** A page that any browser opens, without anything to be fetched. All words in it are shown as they were written. */
export function page(note: string, parts: readonly Part[]): string {
  const body = parts.map(({ lines, title }) => `<h2>${shown(title)}</h2><dl>${lines.map(line).join('')}</dl>`)
  return (
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>我在人民意见箱的资料</title><style>${STYLE}</style></head><body><h1>我在人民意见箱的资料</h1>` +
    `<p>${shown(note)}</p>${body.join('')}</body></html>`
  )
}

function line([name, words, files = []]: Line): string {
  if (words === undefined || words === '') return ''
  return `<dt>${shown(name)}</dt><dd>${shown(words)}${files.map((file) => shownFile(file, name)).join('')}</dd>`
}

function shownFile(address: string, name: string): string {
  const src = shown(address)
  return address.startsWith('data:audio/')
    ? `<audio controls src="${src}"></audio>`
    : `<img alt="${shown(name)}" src="${src}">`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function shown(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
}
