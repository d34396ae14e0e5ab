import * as v from 'valibot'
import { declare } from '../action'
import { rolesFor } from '../roles'
import { id, listInput, listOutput, version } from '../schema'
import { note } from './actions'
import { mergedItem } from './merged-view'
import { deskView } from './view'

const INTO = '请选一下并入哪一件'

/** Puts a case to another about the same matter (并案); from then on it follows that one. */
export const deskMerge = declare({
  name: 'desk.merge',
  who: rolesFor('merge'),
  writes: true,
  input: v.pipe(
    v.object({ id, version, into: v.pipe(v.string(INTO), v.regex(/^[a-z0-9-]{1,64}$/, INTO)) }),
    v.forward(
      v.check((input) => input.id !== input.into, '不能并入它自己，请选另一件'),
      ['into'],
    ),
  ),
  output: deskView,
})

/** Takes it out again (撤销并案). The reason stays at the desk. */
export const deskUnmerge = declare({
  name: 'desk.unmerge',
  who: rolesFor('unmerge'),
  writes: true,
  input: v.object({ id, version, reason: note('请写一下为什么要单独办理') }),
  output: deskView,
})

/** The cases that were put to one, those that came in first, first. */
export const deskMerged = declare({
  name: 'desk.merged',
  who: rolesFor('read'),
  writes: false,
  input: v.object({ id, ...listInput }),
  output: v.object(listOutput(mergedItem)),
})
