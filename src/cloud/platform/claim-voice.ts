import { UPLOADS } from '@/contract/upload'
import { SHORTEST_VOICE, VOICE_GONE, VOICE_SECONDS, VOICE_TOO_LONG, VOICE_TOO_SHORT } from '@/contract/voice'
import { cleanAudio } from './audio/clean'
import { Failure, invalidField } from './failure'
import { download, fileRoot, ownUpload, removeFiles, upload } from './files'
import { secrets } from './secrets'

/** An encoder rounds up to whole frames, and a phone stops a little late: in seconds. */
const TOLERANCE = 2
/** What is shorter than this, in seconds, holds no word. */
const NOTHING = 0.5

export interface ClaimedVoice {
  voice: { fileID: string; seconds?: number }
  /** Removes what was uploaded; only once the act that uses it is written. */
  discardUploads: () => Promise<void>
}

/**
 * Makes a person's recording usable, as `claimPhotos` does with photos: checks, cleans and stores it as a copy. Doing it again
 * gives the same id.
 * @param stated how long the phone says it is, believed where the format does not say
 * @throws Failure NOT_FOUND at `voice` for what is missing or somebody else's; INVALID_INPUT for what is no recording, or too
 * short, or too long
 */
export async function claimVoice(
  openid: string,
  caseId: string,
  fileID: string | undefined,
  stated?: number,
): Promise<ClaimedVoice | undefined> {
  if (fileID === undefined) return undefined
  const base = await fileRoot()
  const { path, content } = await own(base, openid, fileID)
  if (content.length > UPLOADS.voice.maxBytes) throw invalidField('voice', VOICE_TOO_LONG)
  const clean = cleanAudio(content)
  if (!clean) throw invalidField('voice', '这个文件不是录音，请删掉再录一次')
  const { bytes, ending, seconds } = clean
  if (seconds !== undefined && seconds < NOTHING) throw invalidField('voice', VOICE_TOO_SHORT)
  if (seconds !== undefined && seconds > VOICE_SECONDS + TOLERANCE) throw invalidField('voice', VOICE_TOO_LONG)
  const copy = await upload(`voices/${secrets().hash('clean copy', caseId, path)}.${ending}`, bytes)
  return {
    voice: { fileID: copy, seconds: seconds === undefined ? stated : whole(seconds) },
    discardUploads: () => removeFiles([base + path]),
  }
}

function whole(seconds: number): number {
  return Math.min(VOICE_SECONDS, Math.max(SHORTEST_VOICE, Math.round(seconds)))
}

/** Uploads speak of photos; what is wrong with this one is said where it was given. */
async function own(base: string, openid: string, fileID: string): Promise<{ path: string; content: Buffer }> {
  try {
    const path = ownUpload(base, openid, fileID)
    return { path, content: await download(base + path) }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'NOT_FOUND') throw error
    throw new Failure('NOT_FOUND', VOICE_GONE, { fields: { voice: VOICE_GONE } })
  }
}
