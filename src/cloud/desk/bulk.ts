import type { ParsedInputOf } from '@/contract/actions'
import { ANSWER_TEXT } from '@/contract/desk/actions'
import type { deskBulk as action } from '@/contract/desk/bulk'
import { fillTemplate, unknownFields, valuesOfCase } from '@/contract/desk/template-text'
import { textLength } from '@/contract/text'
import { findWorkstation } from '../workstation/find'
import type { StaffCall } from '../platform/call'
import { Failure, invalidField } from '../platform/failure'
import type { SuggestionRecord } from '../suggestion/record'
import { actAtDesk, type StaffStep } from './act'
import { assignCase, assigneeOf } from './assign'
import { saysNothingOfOne } from './shared-answer'
import { answer } from './steps'

type Bulk = ParsedInputOf<typeof action>
type BulkAnswer = Extract<Bulk, { act: 'answer' }>
interface Result {
  id: string
  ok: boolean
  error?: Omit<ReturnType<Failure['body']>, 'current'>
}

/** Each case is an act of its own, so several may run at once; few, so that a slow database is not pressed harder. */
const AT_ONCE = 5

/**
 * One act on each case of a selection, under the marks this request leaves in each: repeated as a whole, what was done is
 * not done again, and what had failed is tried once more.
 */
export async function deskBulk(input: Bulk, call: StaffCall): Promise<{ results: Result[] }> {
  const actOnOne = input.act === 'assign' ? await assigning(input, call) : answering(input, call)
  const results: Result[] = []
  for (let at = 0; at < input.items.length; at += AT_ONCE) {
    const some = input.items.slice(at, at + AT_ONCE)
    results.push(...(await Promise.all(some.map((item) => resultOf(item.id, () => actOnOne(item))))))
  }
  return { results }
}

async function resultOf(id: string, act: () => Promise<unknown>): Promise<Result> {
  try {
    await act()
    return { id, ok: true }
  } catch (error) {
    const failure = error instanceof Failure ? error : new Failure('INTERNAL')
    if (failure !== error) console.error(error)
    const { code, message, fields } = failure.body()
    return { id, ok: false, error: { code, message, fields } }
  }
}

async function assigning(input: Extract<Bulk, { act: 'assign' }>, call: StaffCall) {
  const to = await assigneeOf(input.to, call)
  return (item: Bulk['items'][number] & { from?: string | null }) =>
    assignCase(item, to, { ...item, to: input.to }, call)
}

/** @throws Failure INVALID_INPUT for a template with fields there are none of */
function answering({ outcome, text }: BulkAnswer, call: StaffCall) {
  const unknown = unknownFields(text)
  if (unknown.length > 0) throw unknownField(unknown)
  const phoneOf = phones()
  return ({ id, version }: Bulk['items'][number]) => {
    // A repeat is told by the template, not by what it was filled with.
    const mark = { id, version, outcome, text }
    const answerFilled: StaffStep = async (record, when) => {
      const filled = filledFor(record, text, await phoneOf(record.workstation.id), call)
      const step = answer(record, { outcome, text: filled }, when)
      await saysNothingOfOne(record, filled)
      return step
    }
    return actAtDesk('answer', mark, call, answerFilled, done)
  }
}

function filledFor(record: SuggestionRecord, text: string, phone: string, { now }: StaffCall): string {
  const { name, anonymous, workstation } = record
  const values = valuesOfCase(
    { ...record, name: anonymous ? undefined : name, workstation: workstation.name, phone },
    now,
  )
  const filled = fillTemplate(text, values)
  if ('unknown' in filled) throw unknownField(filled.unknown)
  if (textLength(filled.text) > ANSWER_TEXT.max)
    throw invalidField('text', `填好以后超过 ${ANSWER_TEXT.max} 个字，请精简一些`)
  return filled.text
}

function unknownField(names: string[]): Failure {
  return invalidField('text', `没有叫「${names.join('」「')}」的空，请改一下`)
}

/** The phone of a workstation, asked for once. */
function phones(): (workstationId: string) => Promise<string> {
  const known = new Map<string, Promise<string>>()
  return (id) => {
    const phone = known.get(id) ?? findWorkstation(id).then((workstation) => workstation.phone)
    known.set(id, phone)
    return phone
  }
}

function done(): Promise<undefined> {
  return Promise.resolve(undefined)
}
