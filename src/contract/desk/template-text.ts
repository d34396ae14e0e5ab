import { formatReceiptNumber } from '../suggestion/receipt-number'

/** What may stand in braces in a template (答复模板), in the order the editor offers them. */
export const TEMPLATE_FIELDS = [
  'number',
  'topic',
  'place',
  'name',
  'workstation',
  'phone',
  'submittedOn',
  'today',
] as const
export type TemplateField = (typeof TEMPLATE_FIELDS)[number]

/** Their names for people. A template may use either, in braces of either width: a Chinese keyboard gives the wide ones. */
export const TEMPLATE_FIELD_NAMES: Record<TemplateField, string> = {
  number: '受理编号',
  topic: '事项',
  place: '地点',
  name: '称呼',
  workstation: '工作室',
  phone: '工作室电话',
  submittedOn: '提交日期',
  today: '今天',
}

/** What each field says for one case. What is not known of it says `WHEN_MISSING`. */
export type TemplateValues = Partial<Record<TemplateField, string>>

/** A sentence must still read well where a case has no place, no name or no phone. */
const WHEN_MISSING: Record<TemplateField, string> = {
  number: '这件事',
  topic: '这件事',
  place: '您反映的地方',
  name: '居民朋友',
  workstation: '工作室',
  phone: '公示栏上的电话',
  submittedOn: '前些天',
  today: '今天',
}

const FIELDS_BY_NAME: ReadonlyMap<string, TemplateField> = new Map([
  ...TEMPLATE_FIELDS.map((field) => [field, field] as const),
  ...TEMPLATE_FIELDS.map((field) => [TEMPLATE_FIELD_NAMES[field], field] as const),
])

const ANY_FIELD = [...FIELDS_BY_NAME.keys()].join('|')
/** Braces on one line; a field's own also where the line was broken in them by chance: no resident should read those. */
const IN_BRACES = new RegExp(`[{｛]([^{}｛｝\\n]*|\\s*(?:${ANY_FIELD})\\s*)[}｝]`, 'g')

/** What stands in braces and is no field, each once, as it was written. */
export function unknownFields(text: string): string[] {
  const written = Array.from(text.matchAll(IN_BRACES), ([, name = '']) => name.trim())
  return [...new Set(written.filter((name) => !FIELDS_BY_NAME.has(name)))]
}

/** What stands in braces at all: in an answer it is a template that was not filled in. */
export function bracesIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(IN_BRACES), ([whole]) => whole))]
}

/**
 * A template with the fields of one case filled in, in a single pass: what a resident wrote in braces stays as written.
 * @returns the text, or what stands in braces and is no field
 */
export function fillTemplate(text: string, values: TemplateValues): { text: string } | { unknown: string[] } {
  const unknown = unknownFields(text)
  if (unknown.length > 0) return { unknown }
  return {
    text: text.replace(IN_BRACES, (whole, name: string) => {
      const field = FIELDS_BY_NAME.get(name.trim())
      if (field === undefined) return whole
      return values[field]?.trim() || WHEN_MISSING[field]
    }),
  }
}

/** What a case, as the desk sees it or as it is stored, says for each field. */
export function valuesOfCase(
  it: {
    number: string
    topicName: string
    place?: { text: string }
    name?: string
    workstation: string
    phone?: string
    submittedAt: Date
  },
  now: Date,
): TemplateValues {
  return {
    number: formatReceiptNumber(it.number),
    topic: it.topicName,
    place: it.place?.text,
    name: it.name,
    workstation: it.workstation,
    phone: it.phone,
    submittedOn: dayInShanghai(it.submittedAt),
    today: dayInShanghai(now),
  }
}

const SHANGHAI = 8 * 3_600_000

/** `11 月 25 日`, as every date in a text. */
function dayInShanghai(at: Date): string {
  const shifted = new Date(at.getTime() + SHANGHAI)
  return `${shifted.getUTCMonth() + 1} 月 ${shifted.getUTCDate()} 日`
}
