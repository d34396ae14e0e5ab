import type { ParsedInputOf } from '@/contract/actions'
import type { Receipt, submitSuggestion as action } from '@/contract/suggestion/actions'
import { takePlace } from '../limits/take-place'
import type { Call } from '../platform/call'
import { claimVoice } from '../platform/claim-voice'
import { shanghaiDay } from '../platform/clock'
import { claimPhotos } from '../platform/files'
import { requestMark } from '../platform/request-mark'
import { secrets } from '../platform/secrets'
import { acceptText } from '../safety/check-text'
import { currentSettings } from '../settings/current'
import { fromResident, openCase } from './opening'
import { putInBox, receiptOf, receiving, unlessPutBefore } from './put-in-box'

type Input = ParsedInputOf<typeof action>

/** Puts a suggestion into the box. A repeat is noticed when it is put in, or where it can no longer be. */
export async function submitSuggestion(input: Input, call: Call): Promise<Receipt> {
  const id = secrets().hash('suggestion', call.openid, call.requestId)
  const request = requestMark(id, call, input)
  const ready = await unlessPutBefore(id, request, () => prepare(id, input, call))
  if ('before' in ready) return receiptOf(ready.before)
  const { photos, voice, leavePlace, ...given } = ready.done

  const origin = fromResident(secrets(), call.openid, input.anonymous)
  const record = await putInBox(id, request, (attempt) =>
    openCase(secrets(), {
      ...{ id, input, ...given, photos: photos.fileIDs, voice: voice?.voice },
      ...{ origin, request, now: call.now, attempt },
    }),
  )
  // It was put in on another day, and has its place there.
  if (shanghaiDay(record.submittedAt) !== shanghaiDay(call.now)) await leavePlace()
  await photos.discardUploads()
  await voice?.discardUploads()
  return receiptOf(record)
}

/** Everything that can refuse it. The place is taken last: what is refused for anything else does not count. */
async function prepare(id: string, input: Input, call: Call) {
  const words = [input.text, input.place?.text ?? '', input.name ?? ''].filter((part) => part !== '').join('\n')
  // WeChat looks at it meanwhile; what it says counts after what the input itself says.
  const looking = acceptText(call.openid, words, 'text')
  looking.catch(() => undefined)
  const to = await receiving(input)
  const text = await looking
  const photos = await claimPhotos(call.openid, id, input.photos)
  const voice = await claimVoice(call.openid, id, input.voice, input.voiceSeconds)
  // Read anew a moment ago, to know what can be promised.
  const { limits } = await currentSettings()
  const { phone } = to.workstation
  const leavePlace = await takePlace({
    ...{ openid: call.openid, caseId: id, boardId: input.boardId, phone, limits, now: call.now },
  })
  return { ...to, text, photos, voice, leavePlace }
}
