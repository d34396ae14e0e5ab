import * as v from 'valibot'
import { declare } from '../action'
import { policyView } from '../policy/actions'
import { rolesFor } from '../roles'
import { id } from '../schema'
import { STATES } from '../suggestion/states'
import { templateView } from '../template/actions'

/** Another case, in as much as tells whether to open it. */
const otherCase = v.object({
  id: v.string(),
  number: v.string(),
  /** To be merged by. */
  version: v.number(),
  state: v.picklist(STATES),
  topicName: v.string(),
  excerpt: v.string(),
  place: v.optional(v.string()),
  submittedAt: v.string(),
})
export type OtherCase = v.InferOutput<typeof otherCase>

/** What stands beside a case on the desk: what its officer would otherwise have to look for. */
export const deskBeside = declare({
  name: 'desk.beside',
  who: rolesFor('read'),
  writes: false,
  input: v.object({ id }),
  output: v.object({
    /** What this resident sent in here besides, the last one first. Never for an anonymous case, nor an anonymous one. */
    earlier: v.array(otherCase),
    /** Cases on the same desk that are like it, open or closed lately, the most alike first. */
    similar: v.array(otherCase),
    /** Policy answers for its topic, and templates for it, the most fitting first. */
    policies: v.array(policyView),
    templates: v.array(templateView),
  }),
})
export type Beside = v.InferOutput<typeof deskBeside.output>
