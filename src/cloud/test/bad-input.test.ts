import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actions } from '@/contract/actions'
import { LEAD, OFFICER, somebody } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

/** What people, and people who mean harm, might send where a field is expected. */
const value = fc.oneof(
  fc.constantFrom<unknown>(
    ...['', ' ', '\u202e\u200f', '<script>', '👍'.repeat(1001), '../../etc/passwd', '__proto__', 'constructor', null],
    ...[
      -1,
      0,
      1,
      1.5,
      1e308,
      true,
      [],
      {},
      { $gt: '' },
      { $where: '1' },
      [['a']],
      'cloud://x/incoming/a.jpg',
      'a'.repeat(5000),
    ],
    ...['yangguang-2', 'submitted', 'parking', 'phone', 'open', '2026-03-06T02:00:00.000Z', 'b=yg2-1', 'satisfied'],
  ),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.jsonValue({ maxDepth: 3 }),
)
const FIELDS = [
  'id',
  'version',
  'text',
  'kind',
  'topic',
  'workstationId',
  'photos',
  'place',
  'public',
  'anonymous',
  'phone',
]
const MORE = [
  'contact',
  'note',
  'outcome',
  'reasonCode',
  'satisfaction',
  'solved',
  'reason',
  'scene',
  'filter',
  'cursor',
  'limit',
  'type',
  'bytes',
  'answers',
  'edition',
  'items',
  'groupIds',
  'into',
  'groupId',
  'itemId',
  'verdict',
  'clauses',
  'opensAt',
  'closesAt',
  'workstations',
  'documents',
  'passes',
  'answered',
  'reported',
  'publicWording',
  'code',
  'name',
  'member',
  'openid',
  'role',
  'topics',
  'deadlines',
  'days',
  'boards',
  'team',
  'duty',
  'dutyOn',
  'hours',
  'closed',
  'channel',
  'consentRecorded',
  'photoOfPaper',
  'visitId',
  'visitKind',
  'number',
  'claimCode',
]
const input = fc.oneof(
  fc.dictionary(fc.constantFrom(...FIELDS, ...MORE, '__proto__', 'constructor'), value, { maxKeys: 12 }),
  value,
)

describe('whatever is sent', () => {
  // Each answer is parsed by a schema of the closed codes and Chinese sentences, so a stack trace would fail too.
  it.each(Object.keys(actions))('%s answers with a closed code and a sentence, never INTERNAL', async (action) => {
    await fc.assert(
      fc.asyncProperty(input, fc.constantFrom(OFFICER, LEAD, somebody()), async (given, who) => {
        expect((await local.call(who, action, given)).code).not.toBe('INTERNAL')
      }),
      { numRuns: 60 },
    )
  })

  it('an envelope that is none is INVALID_INPUT, before anyone asks who is there', async () => {
    for (const body of ['', 'not json', '[]', 'null', '1', '"text"', '{}', '{"action":1}', '{"action":{"$gt":""}}']) {
      expect([body, (await local.raw(undefined, body)).code]).toEqual([body, 'INVALID_INPUT'])
    }
  })

  it('an unknown action is NOT_FOUND, also one that every object has', async () => {
    for (const action of ['desk.everything', 'constructor', '__proto__', 'toString']) {
      expect((await local.call(OFFICER, action)).code).toBe('NOT_FOUND')
    }
  })

  it('a body over 1 MB is TOO_LARGE before anything else, also without an identity', async () => {
    const body = JSON.stringify({ action: 'suggestion.submit', input: { text: '字'.repeat(700_000) } })
    expect((await local.raw(undefined, body)).code).toBe('TOO_LARGE')
    expect((await local.raw(somebody(), `{"a":"${'x'.repeat(7_000_000)}"}`)).code).toBe('TOO_LARGE')
  })

  it('a write without a request id, or with a strange one, is INVALID_INPUT', async () => {
    const submit = { action: 'suggestion.submit', input: {} }
    for (const requestId of [undefined, '', 'short', 'with space here', { $ne: 1 }, 'x'.repeat(65)]) {
      expect((await local.raw(somebody(), JSON.stringify({ ...submit, requestId }))).code).toBe('INVALID_INPUT')
    }
  })

  it('a body nested without end is INVALID_INPUT', async () => {
    for (const depth of [30, 5_000]) {
      const body = `{"action":"me.get","input":${'['.repeat(depth)}${']'.repeat(depth)}}`
      expect([depth, (await local.raw(somebody(), body)).code]).toEqual([depth, 'INVALID_INPUT'])
    }
  })

  it('a board of another workstation, or none, is said at the field', async () => {
    const text = { text: '请处理一下这里的问题', kind: 'help', topic: 'parking', public: true, anonymous: false }
    for (const boardId of ['lt-1', 'nowhere']) {
      const outcome = await local.call(somebody(), 'suggestion.submit', {
        ...text,
        workstationId: 'yangguang-2',
        boardId,
      })
      expect(outcome.error?.fields).toHaveProperty('boardId')
    }
  })

  it('a workstation that is not there is NOT_FOUND, and a topic it does not have is said at the field', async () => {
    const text = { text: '请处理一下这里的问题', kind: 'help', public: true, anonymous: false }
    const nowhere = { ...text, workstationId: 'nowhere', topic: 'parking' }
    expect((await local.call(somebody(), 'suggestion.submit', nowhere)).code).toBe('NOT_FOUND')
    const aboutNothing = await local.call(somebody(), 'suggestion.submit', {
      ...text,
      workstationId: 'longtan',
      topic: 'nothing',
    })
    expect(aboutNothing.error?.fields).toHaveProperty('topic')
  })
})
