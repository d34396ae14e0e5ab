import { posix } from 'node:path'
import postcss, { type Root } from 'postcss'

/** WeChat's screen is 750 rpx wide, whatever its pixels. */
const RPX_PER_VW = 7.5

/**
 * A file of WeChat's styles as a browser reads it: imports in their place, rpx in parts of the screen's width, and the
 * names of the components the host makes (`button` → `wx-button`). What stands in quotes stays.
 */
export function toBrowserCss(file: string, read: (file: string) => string, made: string[]): string {
  const root = withImports(file, read, new Set())
  const tag = outsideQuotes(`(?<=^|[\\s>+~,(])(?:${made.join('|')})(?![\\w-])`)
  const rpx = outsideQuotes(String.raw`(?<![\w.])-?(?:\d+\.?\d*|\.\d+)rpx\b`)
  root.walkRules((rule) => {
    rule.selector = rule.selector.replace(tag, (found, quoted?: string) => quoted ?? `wx-${found}`)
  })
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(rpx, (found, quoted?: string) => quoted ?? `${vw(found)}vw`)
  })
  return root.toString()
}

function vw(rpx: string): number {
  return parseFloat(rpx) / RPX_PER_VW
}

/** Finds `pattern`, and first what nothing is to be found in: quotes, addresses and the brackets of a selector. */
function outsideQuotes(pattern: string): RegExp {
  const passedOver = String.raw`"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^)]*\)|\[[^\]]*\]`
  return new RegExp(`(${passedOver})|${pattern}`, 'g')
}

function withImports(file: string, read: (file: string) => string, seen: Set<string>): Root {
  seen.add(file)
  const root = postcss.parse(read(file))
  root.walkAtRules('import', (rule) => {
    const other = posix.join(posix.dirname(file), rule.params.replace(/^["']|["']$/g, ''))
    if (seen.has(other)) rule.remove()
    else rule.replaceWith(withImports(other, read, seen).nodes)
  })
  return root
}
