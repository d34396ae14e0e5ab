import postcss from 'postcss'

/** WeChat's screen is 750 rpx wide, whatever its pixels. */
const RPX_PER_VW = 7.5

/**
 * WeChat's styles as a browser reads them: rpx in parts of the screen's width, and the names of the components the host
 * makes (`button` → `wx-button`).
 */
export function toBrowserCss(wxss: string, made: string[]): string {
  const root = postcss.parse(wxss)
  const tag = new RegExp(`(^|[\\s>+~,(])(${made.join('|')})(?![\\w-])`, 'g')
  root.walkRules((rule) => {
    rule.selector = rule.selector.replace(tag, '$1wx-$2')
  })
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(/(-?[\d.]+)rpx/g, (_, n: string) => `${Number(n) / RPX_PER_VW}vw`)
  })
  return root.toString()
}
