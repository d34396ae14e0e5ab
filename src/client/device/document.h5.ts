/** Opens a document in a tab of its own: browsers show a PDF themselves. */
export function openDocument({ url }: { url: string; name: string }): Promise<void> {
  window.open(url, '_blank', 'noopener')
  return Promise.resolve()
}
