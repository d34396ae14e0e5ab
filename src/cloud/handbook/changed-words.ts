import { OUTCOME_NAMES } from '@/contract/suggestion/vocabulary'
import { excerpt } from '@/contract/text'
import type { EntryRecord } from './record'

/** So much of a long text stands in the audit trail. */
const MOST = 200

type Told = Pick<EntryRecord, 'title' | 'text' | 'source' | 'topics' | 'outcome' | 'scope'>

/** What a change of an entry changed, old and new, for the audit trail; all of it where it is new. */
export function changedWords(before: Told | undefined, after: Told): string {
  const old = before && told(before)
  return told(after)
    .flatMap(([name, now], index) => {
      const was = old?.[index]?.[1]
      if (was === now || (was === undefined && now === '')) return []
      return [`${name}：${was === undefined ? '' : `${excerpt(was, MOST)} → `}${excerpt(now, MOST)}`]
    })
    .join('；')
}

function told({ title, text, source = '', topics, outcome, scope }: Told): [name: string, value: string][] {
  return [
    ['标题', title],
    ['范围', scope.name],
    ['事项', topics.map(({ name }) => name).join('、') || '所有事项'],
    ['办理结果', outcome === undefined ? '' : OUTCOME_NAMES[outcome]],
    ['出处', source],
    ['正文', text],
  ]
}
