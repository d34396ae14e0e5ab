import type { IncomingMessage } from 'node:http'

/**
 * Keeps other sites' pages away. A browser can be led to send requests here by any page, and DNS rebinding lets a page
 * do so under a name of its own; so Host must be one of our addresses and Origin, when there is one, our own.
 */
export class Guard {
  private readonly hosts: ReadonlySet<string>

  constructor(names: string[], port: number) {
    this.hosts = new Set(names.map((name) => `${name}:${port}`))
  }

  /** The reason to refuse the request, or undefined. */
  refusal(request: IncomingMessage): string | undefined {
    const { host, origin } = request.headers
    if (host === undefined || !this.hosts.has(host.toLowerCase())) return 'this Host is not served here'
    if (origin !== undefined && !this.hosts.has(origin.toLowerCase().replace(/^http:\/\//, ''))) return 'foreign Origin'
    return undefined
  }
}

/** Names under which a server on this machine alone is reached. */
export const LOCAL_NAMES = ['127.0.0.1', 'localhost', '[::1]']
