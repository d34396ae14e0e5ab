import { useState } from 'react'
import * as v from 'valibot'
import { errorsAt, fieldErrors } from '@/contract/schema'
import { supplementSuggestion } from '@/contract/suggestion/actions'
import type { SuggestionView } from '@/contract/suggestion/view'
import { newRequestId, useAct } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { useKeptForm } from '../../../device/use-kept-form'
import { useConsent } from '../../../privacy/use-consent'
import { fieldId, keptPhotos, onPhone, photoProblem, pickedOf } from '../../../ui'
import { supplementKey } from '../../../unsent/begun'
import { putAside } from '../../../unsent/put-aside'
import { sendWaiting } from '../../../unsent/sender'
import { dropUnsent, photosOf, wordsOf, type Unsent } from '../../../unsent/unsent'
import { useKeptPhotos } from '../../../unsent/use-kept-photos'
import { FULL } from '../../../unsent/words'
import type { ActHandlers } from './use-case'

const MAYBE_SENT = '刚才那一次可能已经收到了，请先看看下面的办理经过。要再补充一次，请再按一次'
const ARRIVED = '补充的情况收到了，队员会看到。'
const ARRIVED_DISTRICT = '补充的情况收到了，区局会看到。'
const PHOTOS_ALONE = '照片'

const FIELDS = ['text', 'photos'] as const
type SupplementErrors = Partial<Record<(typeof FIELDS)[number], string>>

const written = v.object({ text: v.string(), photos: v.optional(keptPhotos, []) })
const NOTHING = { text: '', photos: [] }

/**
 * What is being added to a case: words, photos or both. Adding never conflicts, so no version goes with it. All of it
 * is kept on the phone until it is sent.
 */
export function useSupplement(
  id: string | undefined,
  view: SuggestionView | undefined,
  { onTry, onActed, onFailed }: ActHandlers,
) {
  // One for what is being added: however often it is sent, now or from where it waits, it is added once.
  const [requestId, setRequestId] = useState(newRequestId)
  const [problem, setProblem] = useState<string>()
  const [puttingAside, setPuttingAside] = useState(false)
  const [open, setOpen] = useState(false)
  const {
    value,
    change: write,
    keepNow,
    drop,
  } = useKeptForm(supplementKey(id ?? ''), written, NOTHING, (stored) => photos.settle(onPhone(stored.photos)))
  const { text } = value
  const [errors, setErrors] = useState<SupplementErrors>({})
  const consent = useConsent()
  const photos = useKeptPhotos({
    ask: (go) => consent.ask('photo', go),
    ...{ photos: value.photos, change: write, keepNow },
    onChange: () => setErrors((before) => ({ ...before, photos: undefined })),
  })
  const supplement = useAct(supplementSuggestion, {
    requestId,
    onSuccess: (fresh) => {
      begin()
      onActed(fresh, fresh.withDistrict ? ARRIVED_DISTRICT : ARRIVED)
    },
    onError: (failed) => {
      if (failed.code === 'UNAVAILABLE') return void wait()
      // An earlier try with other words did arrive. Whoever still wants to send these means something more.
      if (failed.fields.requestId !== undefined) {
        setRequestId(newRequestId())
        return setProblem(MAYBE_SENT)
      }
      const found = errorsAt(FIELDS, failed.fields)
      if (found.text === undefined && found.photos === undefined) setOpen(false)
      else wrong(found)
      onFailed(failed, 'supplement')
    },
  })

  function wrong(found: SupplementErrors) {
    setErrors(found)
    focusField(fieldId(found.text === undefined ? 'supplement-photos' : 'supplement'))
  }

  function begin() {
    setOpen(false)
    drop()
    photos.clear()
    photos.settle()
    setRequestId(newRequestId())
  }

  /** Nothing answers: it waits on the phone, and shows on this page. */
  async function wait() {
    if (!view) return
    setPuttingAside(true)
    const { id, workstation, topicName } = view
    const item = {
      what: 'supplement',
      requestId,
      input: { id, text },
      workstation: workstation.name,
      topicName,
    } as const
    const hindrance = await putAside(item, photos.photos)
    setPuttingAside(false)
    setProblem(hindrance)
    if (hindrance !== undefined) return
    photos.handOver()
    begin()
    void sendWaiting()
  }

  /** What waited and could not go as it was, back on the paper, after what stands there already. */
  function mend(item: Unsent) {
    const taken = photosOf(item)
    const words = [text, wordsOf(item)].filter((one) => one.trim() !== '').join('\n')
    setOpen(true)
    // Kept here before it goes there: its photos on the phone are this draft's from now on.
    if (!keepNow({ text: words, photos: [...value.photos, ...taken] })) {
      write(value)
      return setProblem(FULL)
    }
    photos.adopt([...photos.photos, ...pickedOf(taken)])
    dropUnsent(item.requestId)
  }

  function send() {
    if (!view || puttingAside) return
    setProblem(undefined)
    const noSignal = photos.unreachable && !photos.sending
    const waits = noSignal ? undefined : photoProblem(photos)
    if (waits !== undefined) return wrong({ photos: waits })
    const input = { id: view.id, text, photos: photos.fileIDs }
    // Photos alone will do, also those that are still on the phone.
    const whole = noSignal && text.trim() === '' ? { ...input, text: PHOTOS_ALONE } : input
    const parsed = v.safeParse(supplementSuggestion.input, whole)
    if (!parsed.success) return wrong(errorsAt(FIELDS, fieldErrors(parsed.issues)))
    setErrors({})
    onTry()
    consent.ask('supplement', () => (noSignal ? void wait() : supplement.mutate(input)))
  }

  const change = (next: string) => {
    setErrors((before) => ({ ...before, text: undefined }))
    setProblem(undefined)
    write({ text: next })
  }
  return {
    ...{ open, setOpen, text, change, errors, problem, photos, send, mend },
    consentSheet: consent.sheet,
    sending: supplement.isPending || puttingAside,
  }
}
export type SupplementForm = ReturnType<typeof useSupplement>
