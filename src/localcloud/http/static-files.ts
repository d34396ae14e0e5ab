import { readFile, realpath, stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'

import { sendError, sendText } from './reply'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.map': 'application/json; charset=utf-8',
}

/** The build names such a file by what is in it: under that name it never changes. */
const NAMED_BY_CONTENT = /\.[0-9a-f]{8,}\.(js|css)$/
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Serves one of our own built files; nothing outside the folder, by name or by link. */
export async function sendStatic(response: ServerResponse, folder: string, path: string): Promise<void> {
  const file = await findFile(folder, path)
  if (file === undefined) return sendError(response, 404, 'no such file')
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream'
  sendText(response, 200, await readFile(file), type, {
    'cache-control': NAMED_BY_CONTENT.test(file) ? FOR_EVER : 'no-cache',
  })
}

async function findFile(folder: string, path: string): Promise<string | undefined> {
  try {
    const root = await realpath(folder)
    const wanted = await realpath(join(root, decodeURIComponent(path)))
    const file = (await stat(wanted)).isDirectory() ? await realpath(join(wanted, 'index.html')) : wanted
    return file.startsWith(root + sep) ? file : undefined
  } catch {
    return undefined
  }
}
