import * as v from 'valibot'

/** What an answer cited, as it stood then. Later changes of the policy answer do not reach it. */
export const citedPolicy = v.object({ title: v.string(), source: v.string(), text: v.string() })
export type CitedPolicy = v.InferOutput<typeof citedPolicy>
