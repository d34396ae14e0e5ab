import type { IncomingMessage } from 'node:http'

import busboy from 'busboy'

export type Part = { name: string; content: Buffer }

/**
 * Reads a multipart body into its parts. Field values are read as latin1 so that their bytes survive (the SDK sends
 * protobuf in a field). Answers 'too large' or 'malformed' instead of throwing.
 */
export function readMultipart(request: IncomingMessage, maxBytes: number): Promise<Part[] | 'too large' | 'malformed'> {
  return new Promise((resolve) => {
    const parts: Part[] = []
    let tooLarge = false
    const finish = (result: Part[] | 'too large' | 'malformed'): void => {
      request.unpipe()
      request.resume()
      resolve(result)
    }
    let parser: busboy.Busboy
    try {
      parser = busboy({
        headers: request.headers,
        defCharset: 'latin1',
        limits: { fieldSize: maxBytes, fileSize: maxBytes + 1, parts: 50 },
      })
    } catch {
      return finish('malformed')
    }
    parser.on('field', (name, value, info) => {
      tooLarge ||= info.valueTruncated
      parts.push({ name, content: Buffer.from(value, 'latin1') })
    })
    parser.on('file', (name, stream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('limit', () => (tooLarge = true))
      stream.on('close', () => parts.push({ name, content: Buffer.concat(chunks) }))
    })
    parser.on('error', () => finish('malformed'))
    parser.on('close', () => finish(tooLarge ? 'too large' : parts))
    request.on('aborted', () => finish('malformed'))
    request.pipe(parser)
  })
}

/** The content of the part with this name. */
export function partNamed(parts: Part[], name: string): Buffer | undefined {
  return parts.find((part) => part.name === name)?.content
}
