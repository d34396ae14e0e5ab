import * as v from 'valibot'
import { declare } from '../action'
import { ANSWER_TEXT } from '../desk/actions'
import { TEMPLATE_FIELD_NAMES, TEMPLATE_FIELDS, unknownFields } from '../desk/template-text'
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
import { listOutput, oneOf, text } from '../schema'
import { OUTCOMES } from '../suggestion/vocabulary'

/** A reply template (答复模板) as the desk sees it. */
export const templateView = v.object({ ...entryView, outcome: v.picklist(OUTCOMES) })
export type TemplateView = v.InferOutput<typeof templateView>

const KNOWN = TEMPLATE_FIELDS.map((field) => `{${TEMPLATE_FIELD_NAMES[field]}}`).join(' ')

/** What to say about a template with unknown fields, by their names. */
export function unknownFieldsWords(unknown: readonly string[]): string {
  const named = unknown.map((name) => `{${name}}`).join('、')
  return `不认识 ${named}，请改成：${KNOWN}`
}

const outcome = oneOf(OUTCOMES, '请选一下用于哪种办理结果')

/** Templates of the caller's workstations and of the whole district, the one that changed last first. */
export const listTemplates = declare({
  name: 'template.list',
  who: ROLES,
  writes: false,
  input: v.object({ ...entryListInput, outcome: v.optional(outcome) }),
  output: v.object(listOutput(templateView)),
})

/** Adds a template, or changes one. A lead for the own workstation, the district for all. */
export const saveTemplate = declare({
  name: 'template.save',
  who: ['lead', 'district'],
  writes: true,
  input: v.pipe(
    v.object({
      ...entryInput,
      outcome,
      text: v.pipe(
        text(ANSWER_TEXT.min, ANSWER_TEXT.max, '请写模板的内容，至少 5 个字'),
        v.check(
          (written) => unknownFields(written).length === 0,
          ({ input }) => unknownFieldsWords(unknownFields(input)),
        ),
      ),
    }),
    v.forward(
      v.check((entry) => namesVersion(entry), REFRESH_FIRST),
      ['version'],
    ),
  ),
  output: templateView,
})

export const removeTemplate = declare({
  name: 'template.remove',
  who: ['lead', 'district'],
  writes: true,
  input: removeInput,
  output: removedOutput,
})
