import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillTemplate, TEMPLATE_FIELD_NAMES, TEMPLATE_FIELDS, unknownFields, valuesOfCase } from '../template-text'

const CASE = valuesOfCase(
  {
    number: 'ABCD2345',
    topicName: '侵占绿地',
    place: { text: '3号楼北侧绿地' },
    name: '王秀英',
    workstation: '阳光二居',
    phone: '021-55550123',
    submittedAt: new Date('2026-11-24T17:00:00.000Z'),
  },
  new Date('2026-11-26T01:00:00.000Z'),
)

describe('a template', () => {
  it('is filled in with what the case says, dates being those of Shanghai', () => {
    expect(
      fillTemplate(
        '{name}您好，您 {submittedOn} 反映的{place}{topic}（{number}），我们{today}看过。{workstation} {phone}',
        CASE,
      ),
    ).toEqual({
      text: '王秀英您好，您 11 月 25 日 反映的3号楼北侧绿地侵占绿地（ABCD 2345），我们11 月 26 日看过。阳光二居 021-55550123',
    })
  })

  it('takes the Chinese names, wide braces and space inside them', () => {
    expect(fillTemplate('{ 称呼 }您好，｛受理编号｝已办。', CASE)).toEqual({ text: '王秀英您好，ABCD 2345已办。' })
  })

  it('still reads well for a case without name, place and phone', () => {
    expect(fillTemplate('{name}您好，{place}我们看过了，请打{phone}。', { name: '  ' })).toEqual({
      text: '居民朋友您好，您反映的地方我们看过了，请打公示栏上的电话。',
    })
  })

  it('names what is no field, each once, and fills nothing in', () => {
    expect(fillTemplate('{name}{adress}{adress}{}{constructor}', CASE)).toEqual({
      unknown: ['adress', '', 'constructor'],
    })
  })

  it('fills in what a resident wrote as it is, even when it looks like a field', () => {
    expect(fillTemplate('{place}已清理', { place: '{phone}旁 $& $1' })).toEqual({ text: '{phone}旁 $& $1已清理' })
  })

  it('leaves a brace without its other half alone', () => {
    expect(fillTemplate('见图{一 和 二}，还有{', CASE)).toEqual({ unknown: ['一 和 二'] })
    expect(fillTemplate('笑脸 :} 和 {\n}', CASE)).toEqual({ text: '笑脸 :} 和 {\n}' })
  })

  it('fills in every field the editor offers, by either name', () => {
    for (const field of TEMPLATE_FIELDS) {
      expect(fillTemplate(`{${field}}`, CASE)).toEqual({ text: CASE[field] })
      expect(fillTemplate(`{${TEMPLATE_FIELD_NAMES[field]}}`, CASE)).toEqual({ text: CASE[field] })
    }
  })
})

describe('any text', () => {
  it('has its fields filled in also where a line was broken in their braces', () => {
    expect(fillTemplate('{\nname}您好', CASE)).toEqual({ text: `${CASE.name}您好` })
    expect(fillTemplate('{\n称呼 \n｝您好', CASE)).toEqual({ text: `${CASE.name}您好` })
  })

  it('is either filled in or refused with the names of what is unknown', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '｛', '｝', '\n', 'a', 'name', '称呼', ' ') }),
        (text) => {
          const filled = fillTemplate(text, CASE)
          expect('unknown' in filled).toBe(unknownFields(text).length > 0)
          if ('text' in filled) expect(filled.text).not.toMatch(/[{｛]\s*(name|称呼)\s*[}｝]/)
        },
      ),
    )
  })
})
