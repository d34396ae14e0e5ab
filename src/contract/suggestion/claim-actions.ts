import * as v from 'valibot'
import { declare } from '../action'
import { codeSchema, normalizeCode } from '../code'
import { EXAMPLE_NUMBER, isReceiptNumber } from './receipt-number'
import { suggestionView } from './view'

const NUMBER = `编号抄错了，请对照纸条再看一遍，例如：${EXAMPLE_NUMBER}`
const CODE = '查询码抄错了，请对照纸条再看一遍'

/** What stands on the slip that a writer without WeChat is handed. A slip of the pen is told here, and costs nothing. */
const slip = {
  number: v.pipe(
    v.string(NUMBER),
    v.maxLength(100, NUMBER),
    v.transform(normalizeCode),
    v.check((number) => isReceiptNumber(number), NUMBER),
  ),
  claimCode: codeSchema(CODE),
}

/** A case as whoever holds its slip sees it. What can be done with it is for whoever bound it to their WeChat. */
const foundView = v.object({
  ...suggestionView.entries,
  /** Bound to nobody's WeChat yet, to the caller's, or to somebody else's. */
  claimed: v.picklist(['no', 'mine', 'other']),
})
export type FoundView = v.InferOutput<typeof foundView>

/** Looks a case up by its number and claim code (查进度). Whatever is wrong, it answers the same `NOT_FOUND`. */
export const findSuggestion = declare({
  name: 'suggestion.find',
  who: 'anyone',
  writes: false,
  input: v.object(slip),
  output: foundView,
})

/** Binds a case to the caller's WeChat, once: from then on it is theirs like one they sent in themselves. */
export const claimSuggestion = declare({
  name: 'suggestion.claim',
  who: 'anyone',
  writes: true,
  input: v.object(slip),
  output: suggestionView,
})
