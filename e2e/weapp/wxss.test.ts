import { describe, expect, it } from 'vitest'
import { toBrowserCss } from './wxss'

function css(text: string, others: Record<string, string> = {}): string {
  const files: Record<string, string> = { 'pages/a.wxss': text, ...others }
  return toBrowserCss('pages/a.wxss', (file) => files[file] ?? `/* ${file} is missing */`, ['button', 'image'])
}

describe('styles for a browser', () => {
  it('measure in parts of the screen', () => {
    expect(css('a{margin:-7.5rpx 15rpx calc(100% - .75rpx)}')).toBe('a{margin:-1vw 2vw calc(100% - 0.1vw)}')
  })

  it('name the components of the host', () => {
    expect(css('.x>button,image.y,.button,button-like{}')).toBe('.x>wx-button,wx-image.y,.button,button-like{}')
  })

  it('leave what is quoted, an address or an attribute as it is', () => {
    const text = `a[title=" button "]{content:" 15rpx";background:url(a 15rpx.png)}`
    expect(css(text)).toBe(text)
  })

  it('have in their place what they import, once', () => {
    const others = { 'base.wxss': '@import "./more.wxss";.b{}', 'more.wxss': '@import "./base.wxss";.m{}' }
    expect(css('@import "../base.wxss";@import "../more.wxss";.a{}', others)).toBe('.m{}.b{}.a{}')
  })

  it('import nothing in a comment', () => {
    expect(css('/* @import "../base.wxss"; */')).toBe('/* @import "../base.wxss"; */')
  })
})
