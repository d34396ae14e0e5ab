import { serveConsole } from '../../console/serve'
import type { Reply } from '../../console/reply'

/** The one HTTP function: the desk in the browser of a PC. */
export function main(event: unknown): Promise<Reply> {
  return serveConsole(event)
}
