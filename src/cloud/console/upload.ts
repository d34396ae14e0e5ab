import * as v from 'valibot'
import { uploadPart } from '@/contract/session/console'
import { Failure } from '../platform/failure'
import { download, fileRoot, ownUpload, removeFiles, upload } from '../platform/files'

/**
 * Takes a file part by part, as one request may be 6 MB at most, and puts it where the ticket says. The parts lie beside
 * it, where nobody is shown anything; the last one makes the file of them.
 * @throws Failure INVALID_INPUT, or NOT_FOUND for a place that is not this person's
 */
export async function takePart(openid: string, input: unknown): Promise<object> {
  const parsed = v.safeParse(uploadPart, input)
  if (!parsed.success) throw new Failure('INVALID_INPUT')
  const { cloudPath, part, of, content } = parsed.output
  const base = await fileRoot()
  ownUpload(base, openid, base + cloudPath)
  const bytes = Buffer.from(content, 'base64')
  const pathOf = (index: number) => cloudPath.replace(/^incoming\//, 'parts/').replace(/\.\w+$/, `-${index}.part`)
  if (part < of - 1) {
    await upload(pathOf(part), bytes)
    return {}
  }
  const earlier = Array.from({ length: of - 1 }, (_, index) => base + pathOf(index))
  const parts = await Promise.all(earlier.map(download))
  await upload(cloudPath, Buffer.concat([...parts, bytes]))
  await removeFiles(earlier)
  return {}
}
