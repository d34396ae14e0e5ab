/** In WeChat a phone's storage is one person's. */
export function owner(): string {
  return ''
}
