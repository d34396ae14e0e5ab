import { beforeEach, describe, expect, it, vi } from 'vitest'

const taro = vi.hoisted(() => ({
  navigateTo: vi.fn(() => Promise.resolve()),
  switchTab: vi.fn(() => Promise.resolve()),
  redirectTo: vi.fn(() => Promise.resolve()),
  navigateBack: vi.fn(() => Promise.resolve()),
  getCurrentPages: () => [{}, {}],
}))
vi.mock('@tarojs/taro', () => ({ default: taro }))

const { arrived, goBack, goTo, pages, replaceWith } = await import('./pages')

beforeEach(() => {
  arrived()
  vi.clearAllMocks()
  vi.useFakeTimers()
})

describe('going to a page', () => {
  it('puts it on top, or switches to it when it is a tab', () => {
    goTo(pages.submit())
    arrived()
    goTo(pages.me())
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: pages.submit() })
    expect(taro.switchTab).toHaveBeenCalledWith({ url: pages.me() })
  })

  it('happens once when two things are tapped before it shows', () => {
    goTo(pages.consultations())
    goTo(pages.consultation('yg2-zx'))
    replaceWith(pages.result('yg2-zx'))
    goBack()
    expect(taro.navigateTo).toHaveBeenCalledTimes(1)
    expect(taro.redirectTo).not.toHaveBeenCalled()
    expect(taro.navigateBack).not.toHaveBeenCalled()
    arrived()
    goBack()
    expect(taro.navigateBack).toHaveBeenCalledTimes(1)
  })

  it('is possible again when the page never shows', () => {
    goTo(pages.consultations())
    vi.advanceTimersByTime(1000)
    goTo(pages.consultations())
    expect(taro.navigateTo).toHaveBeenCalledTimes(2)
  })
})
