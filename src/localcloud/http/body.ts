import type { IncomingMessage } from 'node:http'

/** The whole body, or 'too large' once it has all gone by: the sender gets an answer instead of a broken pipe. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | 'too large'> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size <= maxBytes) chunks.push(bytes)
    else chunks.length = 0
  }
  return size <= maxBytes ? Buffer.concat(chunks) : 'too large'
}
