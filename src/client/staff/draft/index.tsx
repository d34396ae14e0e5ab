import * as v from 'valibot'
import { consultationId } from '@/contract/consultation/actions'
import { CONSULTATION_KINDS } from '@/contract/consultation/vocabulary'
import { useParams } from '../../device/use-params'
import { DraftScreen } from '../parts/draft/draft-screen'
import type { DraftOf } from '../parts/draft/use-beginning'

const kinds = v.picklist(CONSULTATION_KINDS)

/** 起草: a new consultation, a copy, a change, a correction. */
export default function DraftIndex() {
  return <DraftScreen of={draftOf(useParams())} />
}

function draftOf({ id, kind, copy, correct }: Record<string, string | undefined>): DraftOf | undefined {
  if (v.is(consultationId, id)) return { edit: id }
  if (v.is(consultationId, copy)) return { copy }
  if (v.is(consultationId, correct)) return { correct }
  return v.is(kinds, kind) ? { kind } : undefined
}
