import * as v from 'valibot'
import { declare } from '../action'
import {
  entryInput,
  entryListInput,
  entryView,
  namesVersion,
  REFRESH_FIRST,
  removedOutput,
  removeInput,
} from '../handbook/entry'
import { ROLES } from '../roles'
import { id, listOutput, text } from '../schema'

export const POLICY_TEXT = { min: 5, max: 2000 } as const
export const POLICY_SOURCE = { min: 2, max: 100 } as const
/** So many an answer may cite: more would bury what was answered. */
export const MAX_CITED = 5

/** A policy answer (政策解答) as the desk sees it. */
export const policyView = v.object({
  ...entryView,
  /** Where it stands, for instance 《上海市市容环境卫生管理条例》第十八条. */
  source: v.string(),
})
export type PolicyView = v.InferOutput<typeof policyView>

const CITED = '引用的政策有误，请重新选'

export const policyIds = v.optional(
  v.pipe(
    v.array(id, CITED),
    v.maxLength(MAX_CITED, `最多引用 ${MAX_CITED} 条，请去掉几条`),
    v.check((ids) => new Set(ids).size === ids.length, '有一条引用了两次，请去掉一次'),
  ),
  [],
)

/** Policy answers of the caller's workstations and of the whole district, the one that changed last first. */
export const listPolicies = declare({
  name: 'policy.list',
  who: ROLES,
  writes: false,
  input: v.object(entryListInput),
  output: v.object(listOutput(policyView)),
})

/** Adds a policy answer, or changes one. A lead for the own workstation, the district for all. */
export const savePolicy = declare({
  name: 'policy.save',
  who: ['lead', 'district'],
  writes: true,
  input: v.pipe(
    v.object({
      ...entryInput,
      text: text(POLICY_TEXT.min, POLICY_TEXT.max, '请写清楚政策怎么规定，至少 5 个字'),
      source: text(POLICY_SOURCE.min, POLICY_SOURCE.max, '请写出处，例如：《上海市市容环境卫生管理条例》第十八条'),
    }),
    v.forward(
      v.check((entry) => namesVersion(entry), REFRESH_FIRST),
      ['version'],
    ),
  ),
  output: policyView,
})

/** Takes a policy answer out of the handbook. Answers that cited it keep what they cited. */
export const removePolicy = declare({
  name: 'policy.remove',
  who: ['lead', 'district'],
  writes: true,
  input: removeInput,
  output: removedOutput,
})
