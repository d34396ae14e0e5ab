/** The address that opens a page of ours when it is scanned; none when the deployment has no such link. */
export function scanLink(page: string): string | undefined {
  if (SCAN_LINK !== '') return SCAN_LINK + page
  return LOCAL_CLOUD !== '' && TRANSPORT === 'http' ? `${LOCAL_CLOUD}/app/#${page}` : undefined
}
