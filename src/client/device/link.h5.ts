import { inConsole } from './console'

/** Where the browser build's pages stand beside the console: only on the computer that runs all of it. */
const HERE = ['127.0.0.1', 'localhost']

/** The address that opens a page of ours when it is scanned: of the Mini Program, or of this browser build; none when there is neither. */
export function scanLink(page: string): string | undefined {
  if (SCAN_LINK !== '') return SCAN_LINK + page
  if (inConsole() && !HERE.includes(window.location.hostname)) return undefined
  return `${window.location.origin}/app/#${page}`
}
