import { newTraceId, refusedCaller, verdict, type Suggest } from './verdict'

const MOST_CHARACTERS = 2500

/** Words for trying it out: the two WeChat's own documentation gives for tests, and two that can be remembered. */
const RISKY = ['特3456书yuuo莞6543李zxcz蒜7782法fgnv级', '完2347全dfji试3726测asad感3847知qwez到', '违规测试']
const REVIEW = ['待审测试']

/** `security.msgSecCheck` 2.0: what it says of a text is decided by the words above alone. */
export function checkText(parameters: Record<string, unknown>): object {
  const refusal = refusedCaller(parameters)
  if (refusal) return refusal
  const { content } = parameters
  if (typeof content !== 'string' || content === '') return { errcode: 44002, errmsg: 'empty post data: content' }
  if ([...content].length > MOST_CHARACTERS) return { errcode: 45002, errmsg: 'content size out of limit' }
  return { errcode: 0, errmsg: 'ok', trace_id: newTraceId(), ...verdict(suggestFor(content)) }
}

function suggestFor(content: string): Suggest {
  if (RISKY.some((words) => content.includes(words))) return 'risky'
  return REVIEW.some((words) => content.includes(words)) ? 'review' : 'pass'
}
