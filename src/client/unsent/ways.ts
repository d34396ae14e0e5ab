import * as v from 'valibot'
import { deskIntake } from '@/contract/intake/actions'
import { submitInput, supplementSuggestion, submitSuggestion } from '@/contract/suggestion/actions'
import { deskVisit } from '@/contract/visit/actions'
import { asCallError, call } from '../cloud'
import { keepReceipt } from '../cloud/kept-receipt'
import { queryClient } from '../cloud/query-client'
import { pages } from '../device/pages'
import { keepSlip } from './slip'
import { wordsOf, type Unsent, type What } from './unsent'

/** One that went since the app was opened, as it stands in the list. */
export interface Went {
  what: What
  title: string
  meta: string
  /** Where it is now. */
  page: string
}

/** What became of it: it is done with, or what came of it is still to be used. */
export type Sending = { went: Went } | { sent: NonNullable<Unsent['sent']> }

/** What waits on the phone can no longer be read as what it was. */
export class Unreadable extends Error {}

/** Sends one whose photos, and recording, are in the cloud; `fileIDs` in their order. @throws CallError; Unreadable */
export type Way = (item: Unsent, fileIDs: readonly string[], voice?: string) => Promise<Sending>

export const WAYS: Record<What, Way> = {
  async suggestion(item, fileIDs, voice) {
    const input = readAs(submitInput, { ...item.input, photos: [...fileIDs], voice })
    const receipt = await call(submitSuggestion, input, { requestId: item.requestId })
    keepReceipt(queryClient, receipt.id, { ...receipt, workstation: item.workstation, topicName: item.topicName })
    return went(item, '看受理编号和办理时间', pages.receipt(receipt.id))
  },

  async supplement(item, fileIDs) {
    const input = readAs(supplementSuggestion.input, { ...item.input, photos: [...fileIDs] })
    const { id } = await call(supplementSuggestion, input, { requestId: item.requestId })
    return went(item, '已补充，看办理进度', pages.case(id))
  },

  async intake(item, fileIDs) {
    const receipt = await call(deskIntake, readAs(deskIntake.input, intakeOf(item, fileIDs)), {
      requestId: item.requestId,
    })
    keepSlip(item.requestId, receipt)
    return { sent: { id: receipt.id, number: receipt.number } }
  },

  async visit(item, fileIDs) {
    const input = readAs(deskVisit.input, { ...item.input, photos: [...fileIDs] })
    const { id } = await call(deskVisit, { ...input, at: item.at }, { requestId: item.requestId }).catch(
      (thrown: unknown) => {
        // Its first try, which said no time, did arrive; or the phone's clock is ahead. Either way it is recorded as of now.
        const { fields } = asCallError(thrown)
        if (fields.requestId === undefined && fields.at === undefined) throw thrown
        return call(deskVisit, input, { requestId: item.requestId })
      },
    )
    if (item.toEnter === true) return { sent: { id } }
    return went(item, '走访已经记下', pages.visits())
  },
}

function went(item: Unsent, meta: string, page: string): Sending {
  return { went: { what: item.what, title: wordsOf(item) || (item.voice ? '您的录音' : '补充的照片'), meta, page } }
}

/** What an intake asks for: the slip's own photo apart from the others. The same every time, so that it may be repeated. */
export function intakeOf({ input, photos }: Unsent, fileIDs: readonly string[]) {
  const papers = photos.map(({ paper = false }) => paper)
  return {
    ...input,
    photos: fileIDs.filter((_, at) => papers[at] !== true),
    photoOfPaper: fileIDs.find((_, at) => papers[at] === true),
  }
}

function readAs<S extends v.GenericSchema>(schema: S, given: unknown): v.InferOutput<S> {
  const read = v.safeParse(schema, given)
  if (!read.success) throw new Unreadable()
  return read.output
}
