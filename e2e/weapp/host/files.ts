import { config } from './config'

/** The phone's files, by the paths WeChat gives them: what was chosen, and what was saved. */
const files = new Map<string, Blob>()
const urls = new Map<string, string>()
let made = 0

/** Puts a file on the phone. Temporary ones die with the app. */
export function addFile(content: Blob, ending: string): string {
  made += 1
  const path = `wxfile://tmp_${made}.${ending}`
  files.set(path, content)
  return path
}

/** Files that outlive the app, as the address of their content. */
const saved = new Map<string, string>()

/** Copies a file to where it lasts. @returns whether there was one */
export async function copyFile(path: string, to: string): Promise<boolean> {
  const content = files.get(path)
  if (!content) return false
  files.set(to, content)
  saved.set(to, await addressOf(content))
  return true
}

export function removeSaved(path: string): boolean {
  files.delete(path)
  return saved.delete(path)
}

/** All that was saved, to give to the app when it is opened again. */
export function savedNow(): Record<string, string> {
  return Object.fromEntries(saved)
}

export function restoreSaved(before: Record<string, string>): void {
  for (const [path, address] of Object.entries(before)) {
    const [head = '', content = ''] = address.split(',')
    saved.set(path, address)
    files.set(path, fromBase64(content, head.replace(/^data:|;base64$/g, '')))
  }
}

function addressOf(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new Error('the file could not be read'))
    reader.readAsDataURL(content)
  })
}

/** What a test hands over. */
export function fromBase64(base64: string, type: string): Blob {
  return new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], { type })
}

/** The letters after the last dot of a name, small; '' when there is none. */
export function endingOf(name: string): string {
  return /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

export function fileAt(path: string): Blob | undefined {
  return files.get(path)
}

/** Where a browser finds what a component or an API names: a file of the phone, of the package, or on the network. */
export function resolveSource(source: string, page: string): string {
  if (/^(https?:|data:)/.test(source)) return source
  if (source.startsWith('wxfile://')) {
    const file = files.get(source)
    if (!file) return 'data:,'
    const url = urls.get(source) ?? URL.createObjectURL(file)
    urls.set(source, url)
    return url
  }
  if (source.startsWith('cloud://')) throw new Error(`${source}: pages ask for the address of a file in the cloud`)
  const base = new URL(`${config.packageUrl}/${page}`, window.location.href)
  return source.startsWith('/') ? `${config.packageUrl}${source}` : new URL(source, base).href
}
