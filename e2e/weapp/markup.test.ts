import { describe, expect, it } from 'vitest'
import { elementsIn, renamed, tagsIn } from './markup'

const marked = (wxml: string) => renamed(wxml, { tag: (name) => `T-${name}`, attribute: (name) => `A-${name}` })

describe('the names in markup', () => {
  it('are those of tags and of their attributes', () => {
    expect(marked('<view\n  bindtap="go" wx:if="{{a}}" disabled><text/></view>')).toBe(
      '<T-view\n  A-bindtap="go" A-wx:if="{{a}}" A-disabled><T-text/></T-view>',
    )
  })

  it.each([
    ['a text', ' bindtap="x" >< 3'],
    ['an expression in a text', '{{ a <b ? " <button" : "}} <view" }}'],
    ['a comment', '<!-- <view bindtap="x"> -->'],
  ])('are not in %s', (_, text) => {
    expect(marked(text)).toBe(text)
  })

  it.each([
    ['a value', 'class=" bindtap=\'x\' <button >"'],
    ['a value of the other quotes', 'class=\' bindtap="x" <button >\''],
    ['an expression with quotes of its own', 'class="{{ a ? " bindtap" : "}} <button" }}"'],
  ])('are not in %s', (_, attribute) => {
    expect(marked(`<view ${attribute}>`)).toBe(`<T-view A-${attribute}>`)
  })

  it('are not in a script, and go on after it', () => {
    expect(marked('<wxs module="m">if (a <b) " bindtap"</wxs><view/>')).toBe(
      '<T-wxs A-module="m">if (a <b) " bindtap"</T-wxs><T-view/>',
    )
  })

  it('go on after a script that is in another file', () => {
    expect(tagsIn('<wxs src="a.wxs" module="m" /><view></view><text/>')).toEqual(['wxs', 'view', 'text'])
  })

  it('are told with their values', () => {
    expect(elementsIn('<import src="../a.wxml"/><view hidden class="{{b}}">')).toEqual([
      { tag: 'import', attributes: { src: '../a.wxml' } },
      { tag: 'view', attributes: { hidden: '', class: '{{b}}' } },
    ])
  })
})
