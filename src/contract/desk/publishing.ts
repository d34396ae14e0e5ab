import * as v from 'valibot'
import { declare } from '../action'
import { rolesFor } from '../roles'
import { id, text, version } from '../schema'
import { SUGGESTION_TEXT } from '../suggestion/actions'
import { ANSWER_TEXT } from './actions'
import { deskView } from './view'

/** Puts an edited text of a case where everyone may read it, with an answer once there is one (公开). Again: in its place. */
export const deskPublish = declare({
  name: 'desk.publish',
  who: rolesFor('publish'),
  writes: true,
  input: v.object({
    id,
    version,
    text: text(SUGGESTION_TEXT.min, SUGGESTION_TEXT.max, '请写公开的文字，至少 5 个字'),
    answer: v.optional(text(ANSWER_TEXT.min, ANSWER_TEXT.max, '公开的答复至少 5 个字；不想公开答复，可以不填')),
  }),
  output: deskView,
})

/** Takes it from where everyone may read it (收起). */
export const deskHide = declare({
  name: 'desk.hide',
  who: rolesFor('hide'),
  writes: true,
  input: v.object({ id, version }),
  output: deskView,
})
