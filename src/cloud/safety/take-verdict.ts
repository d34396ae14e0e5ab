import * as v from 'valibot'
import { callerSource } from '../platform/sdk'
import { changeSafety } from './change'
import { findHolders, HOLDERS, readHolder, type Holder } from './holder'

/** The event in which WeChat says what came of looking at a picture; no result when it could not get at it. */
const mediaCheck = v.object({
  MsgType: v.literal('event'),
  Event: v.literal('wxa_media_check'),
  trace_id: v.pipe(v.string(), v.regex(/^[\w-]{1,128}$/)),
  errcode: v.optional(v.number(), 0),
  result: v.optional(v.object({ suggest: v.picklist(['pass', 'review', 'risky']) })),
})
export type MediaCheckEvent = v.InferOutput<typeof mediaCheck>

const FROM_A_PERSON = /client|devtools|http/i

/**
 * Beside the rule that closes the function to clients it looks at its caller itself: a message push comes from no client,
 * and looks like this. Who could send one all the same would still have to know the name of a running check.
 * @throws Error for anything else
 */
export function fromMediaCheck(event: unknown): MediaCheckEvent {
  const parsed = v.safeParse(mediaCheck, event)
  if (!parsed.success || FROM_A_PERSON.test(callerSource())) {
    throw new Error('only the message push of a media check may start this function')
  }
  return parsed.output
}

/** An answer may overtake the note of its question, by this much at most. */
const PAUSES_MS = [300, 1000, 2000]

/**
 * Writes down how a photo stands. The first verdict stays, so the same one again changes nothing; one nobody asked for is
 * passed over.
 */
export async function takeVerdict(event: MediaCheckEvent, now: Date): Promise<'taken' | 'ignored'> {
  const holder = await holderOf(event.trace_id)
  if (!holder) return 'ignored'
  const standing = event.errcode === 0 ? event.result?.suggest : undefined
  const changed = await changeSafety(holder, (safety, { photosDueAt }) => {
    const asked = safety.photos.find(({ trace }) => trace === event.trace_id)
    if (asked?.standing !== 'unchecked') return undefined
    // WeChat could not get at it: it is sent again.
    if (standing === undefined) return { safety, photosDueAt: now }
    const photos = safety.photos.map((photo) => (photo === asked ? { ...photo, standing } : photo))
    const open = photos.some((photo) => photo.standing === 'unchecked')
    return { safety: { ...safety, photos }, photosDueAt: open ? photosDueAt : undefined }
  })
  return changed ? 'taken' : 'ignored'
}

async function holderOf(trace: string): Promise<Holder | undefined> {
  for (const pause of [0, ...PAUSES_MS]) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    for (const collection of HOLDERS) {
      const [raw] = await findHolders(collection, { 'safety.photos.trace': trace }, { limit: 1 })
      if (raw !== undefined) return readHolder(collection, raw)
    }
  }
  return undefined
}
