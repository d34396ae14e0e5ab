export const OWN_PAGE_WORDS: string = '打开'
export const OWN_PAGE_HINT: string = '用浏览器就能看，可以保存、打印'

/** Opens a page to take away; where it is served as a file, the browser saves it. */
export function openOwnPage(url: string): void {
  window.open(url, '_blank', 'noopener')
}
