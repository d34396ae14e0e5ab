import { copy } from './clipboard'

/** What is done with a page to take away, for the button. */
export const OWN_PAGE_WORDS = '复制链接'
export const OWN_PAGE_HINT = '微信里打不开这种文件：把链接粘贴到手机浏览器，就能打开、保存'

/** WeChat's reader knows papers and tables, no pages: its address is copied, for a browser. */
export function openOwnPage(url: string): void {
  copy(url, '链接已复制')
}
