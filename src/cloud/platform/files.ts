import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import { MAX_PHOTOS, UPLOADS, endingFor, type PhotoView, type UploadKind } from '@/contract/upload'
import { Failure, invalidField } from './failure'
import { cleanImage } from './image/clean'
import { storage } from './sdk'
import { secrets } from './secrets'

/**
 * Uploads go straight to storage, past our code, so nothing about them is believed until an act uses them: then the
 * path says whose they are, the bytes say what they are, and only a cleaned copy is ever shown to anyone.
 */

const INCOMING = /^incoming\/([a-f0-9]{32})-([a-f0-9]{32})\.[a-z0-9]{2,4}$/
const GONE = '这张照片没有传好，请删掉后重新添加'

const PROBE = 'probe/root.txt'
let root: Promise<string> | undefined

/** `cloud://<environment>.<bucket>/`: the platform tells it only with an upload, so one tiny file is uploaded once. */
export function fileRoot(): Promise<string> {
  root ??= upload(PROBE, Buffer.from('root')).then(
    (fileID) => fileID.slice(0, -PROBE.length),
    (error: unknown) => {
      root = undefined
      throw error
    },
  )
  return root
}

/** A path only this person's acts will accept: a nonce, and a keyed hash of person and nonce. No folder per person. */
export async function ticketFor(
  openid: string,
  kind: UploadKind,
  type: string,
): Promise<{ cloudPath: string; fileID: string }> {
  const nonce = randomBytes(16).toString('hex')
  const cloudPath = `incoming/${nonce}-${ownerMark(openid, nonce)}.${endingFor(kind, type) ?? 'bin'}`
  return { cloudPath, fileID: (await fileRoot()) + cloudPath }
}

function ownerMark(openid: string, nonce: string): string {
  return secrets().hash('upload', openid, nonce)
}

export interface ClaimedPhotos {
  /** Storage ids of the cleaned copies. */
  fileIDs: string[]
  /** Removes what was uploaded; only once the act that uses it is written. */
  discardUploads: () => Promise<void>
}

/**
 * Makes the person's uploads usable: checks, cleans and stores each as a copy. Doing it again gives the same ids.
 * @param field where in the input they stand
 * @throws Failure NOT_FOUND at the field for what is missing or somebody else's; INVALID_INPUT for what is no photo
 */
export async function claimPhotos(
  openid: string,
  caseId: string,
  fileIDs: readonly string[],
  field = 'photos',
): Promise<ClaimedPhotos> {
  if (fileIDs.length === 0) return { fileIDs: [], discardUploads: () => Promise.resolve() }
  const base = await fileRoot()
  const uploads: string[] = []
  const copies: string[] = []
  try {
    for (const fileID of fileIDs.slice(0, MAX_PHOTOS)) uploads.push(ownUpload(base, openid, fileID))
    for (const path of uploads) copies.push(await cleanCopy(base, caseId, path))
  } catch (error) {
    throw atField(error, field)
  }
  return {
    fileIDs: copies,
    discardUploads: async () => {
      await removeFiles(uploads.map((path) => base + path))
    },
  }
}

/** Photos are looked at the same way for all; what is wrong with one is said where it was given. */
function atField(error: unknown, field: string): unknown {
  if (!(error instanceof Failure) || error.details.fields?.photos === undefined) return error
  return new Failure(error.code, error.message, { fields: { [field]: error.message } })
}

/** The path of an upload that is this person's. @throws Failure NOT_FOUND at the field */
export function ownUpload(base: string, openid: string, fileID: string): string {
  const path = fileID.startsWith(base) ? fileID.slice(base.length) : ''
  const [, nonce = '', mark] = INCOMING.exec(path) ?? []
  if (mark === undefined || mark !== ownerMark(openid, nonce)) throw gone()
  return path
}

function gone(): Failure {
  return new Failure('NOT_FOUND', GONE, { fields: { photos: GONE } })
}

/** The case is part of the copy's name: one upload used in two cases must not show that one person wrote both. */
async function cleanCopy(base: string, caseId: string, path: string): Promise<string> {
  const content = await download(base + path)
  if (content.length > UPLOADS.photo.maxBytes) throw invalidField('photos', '照片太大了，请换一张小一点的')
  const clean = cleanImage(content)
  if (!clean) throw invalidField('photos', '有一个文件不是照片，请换成 JPG 或 PNG 照片')
  const cloudPath = `photos/${secrets().hash('clean copy', caseId, path)}.${clean.ending}`
  return upload(cloudPath, clean.bytes)
}

export async function upload(cloudPath: string, content: Buffer): Promise<string> {
  try {
    return (await storage.upload(cloudPath, content)).fileID
  } catch (error) {
    console.error(`storage: ${wordsOf(error)}`)
    throw new Failure('UNAVAILABLE')
  }
}

const statuses = v.object({ fileList: v.tuple([v.object({ status: v.number() })]) })

/** The SDK's download tells a missing file only by an error without words; its answer for an address says so plainly. */
export async function download(fileID: string): Promise<Buffer> {
  try {
    const { fileList } = v.parse(statuses, await storage.temporaryUrls([fileID]))
    if (fileList[0].status !== 0) throw gone()
    return (await storage.download(fileID)).fileContent
  } catch (error) {
    if (error instanceof Failure) throw error
    console.error(`storage: ${wordsOf(error)}`)
    throw new Failure('UNAVAILABLE')
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : JSON.stringify(error)
}

/** Best effort: an upload that stays behind is shown to nobody. */
export async function removeFiles(fileIDs: string[]): Promise<void> {
  try {
    await removeAll(fileIDs)
  } catch (error) {
    console.error(String(error))
  }
}

/** @throws Failure UNAVAILABLE when they may still be there; removing what is gone is no error */
export async function removeAll(fileIDs: string[]): Promise<void> {
  try {
    await storage.remove(fileIDs)
  } catch (error) {
    console.error(`storage: ${wordsOf(error)}`)
    throw new Failure('UNAVAILABLE')
  }
}

const urls = v.object({ fileList: v.array(v.object({ fileID: v.string(), tempFileURL: v.string() })) })

/** Temporary addresses for files the caller may see. An address that cannot be had now is left empty. */
export async function temporaryUrls(fileIDs: readonly string[]): Promise<(fileIDs: string[]) => PhotoView[]> {
  const known = new Map<string, string>()
  for (let start = 0; start < fileIDs.length; start += 50) {
    // At most 50 a request, by the platform's documentation.
    try {
      const answer = v.parse(urls, await storage.temporaryUrls(fileIDs.slice(start, start + 50)))
      for (const { fileID, tempFileURL } of answer.fileList) known.set(fileID, tempFileURL)
    } catch (error) {
      console.error(`storage: ${wordsOf(error)}`)
    }
  }
  return (wanted) => wanted.map((fileID) => ({ fileID, url: known.get(fileID) ?? '' }))
}
