import { mayHide, mayPublish } from '@/contract/suggestion/publication'
import { publicPairs } from '@/contract/wall/rank'
import { Failure, invalidField } from '../platform/failure'
import { stepOf, type Step, type When } from '../suggestion/life'
import type { SuggestionRecord } from '../suggestion/record'

/**
 * Puts an edited text where everyone may read it, in place of what stood there. For its resident nothing changes.
 * @param publicId for the first time; afterwards the one it has stays
 */
export function publish(
  record: SuggestionRecord,
  given: { text: string; answer?: string },
  publicId: string,
  when: When,
): Step {
  const step = stepOf(record, {
    ...{ act: 'publish', ...when, quiet: true },
    set: {
      publication: 'published',
      publicText: {
        publicId: record.publicText?.publicId ?? publicId,
        ...given,
        at: when.at,
        pairs: publicPairs(given.text),
      },
    },
  })
  if (record.publication === 'private') throw new Failure('NOT_ALLOWED_NOW', '居民没有同意公开，请不要公开')
  if (!mayPublish(record)) throw new Failure('NOT_ALLOWED_NOW', '请先受理，再公开')
  if (given.answer !== undefined && record.answers.length === 0) {
    throw invalidField('answer', '还没有答复居民，请先答复，再公开答复')
  }
  return step
}

export function hide(record: SuggestionRecord, when: When): Step {
  const step = stepOf(record, { act: 'hide', ...when, quiet: true, set: { publication: 'hidden' } })
  if (!mayHide(record)) throw new Failure('NOT_ALLOWED_NOW', '这件事没有公开着，不用收起')
  return step
}
