import type { SuggestionView, TimelineEntry } from '@/contract/suggestion/view'
import { shortDay } from '../../../ui/dates'

export interface Stage {
  name: string
  /** `11.20`, or nothing while it is still to come. */
  day: string
  when: 'past' | 'now' | 'promised'
}

/** How far a case is, as a layperson counts: put in, contacted, handled, answered; or where it ended before that. */
export function stagesOf(view: SuggestionView): Stage[] {
  const { state, timeline, submittedAt, contactedAt, answer, refusal } = view
  const lastOf = (act: TimelineEntry['act']) => sinceHere(timeline).find((entry) => entry.act === act)?.at

  if (state === 'refused' || state === 'withdrawn') {
    const ended = refusal?.at ?? lastOf('withdraw')
    const name = state === 'refused' ? '不予受理' : '已撤回'
    return marked([
      { name: '已投进', at: submittedAt },
      { name, at: ended ?? submittedAt },
    ])
  }

  // Asked for again, it is being handled once more: the earlier answer is no longer where it stands.
  const answered = state === 'answered' || state === 'closed' ? answer?.at : undefined
  // What is handled with another of the same matter is being handled.
  const together = state === 'merged' ? lastOf('merge') : undefined
  const handling = lastOf('askAgain') ?? lastOf('start') ?? together ?? answered
  return marked([
    { name: '已投进', at: submittedAt },
    { name: '先行联系', at: contactedAt ?? handling },
    { name: '办理中', at: handling },
    { name: '已答复', at: answered },
  ])
}

/** What happened where it lies now, the latest first: handed on or taken back, it begins anew. */
function sinceHere(timeline: readonly TimelineEntry[]): TimelineEntry[] {
  const latestFirst = [...timeline].reverse()
  const arrived = latestFirst.findIndex(({ act }) => act === 'transfer' || act === 'reopen')
  return arrived < 0 ? latestFirst : latestFirst.slice(0, arrived)
}

function marked(stages: { name: string; at: string | undefined }[]): Stage[] {
  const last = stages.reduce((found, { at }, index) => (at === undefined ? found : index), 0)
  return stages.map(({ name, at }, index) => ({
    name,
    day: at === undefined ? '' : shortDay(at),
    when: index < last ? 'past' : index === last ? 'now' : 'promised',
  }))
}
