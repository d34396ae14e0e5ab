import Taro from '@tarojs/taro'
import { holdFocus } from './hold-focus'

/** Shows photos large, `current` first. What Taro puts over the page knows no keyboard: Escape closes it here. */
export function preview(urls: string[], current: string): void {
  void Taro.previewImage({ urls, current }).then(() => {
    const [shown] = Array.from(document.querySelectorAll<HTMLElement>('.preview-image')).reverse()
    if (!shown) return
    shown.setAttribute('role', 'dialog')
    shown.setAttribute('aria-modal', 'true')
    shown.setAttribute('aria-label', '照片大图，按退出键或点一下关闭')
    const release = holdFocus(shown, () => shown.click())
    const watch = new MutationObserver(() => {
      if (shown.isConnected) return
      watch.disconnect()
      release()
    })
    watch.observe(document.body, { childList: true, subtree: true })
  })
}
