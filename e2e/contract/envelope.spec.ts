import { newPerson, refused, sendRaw, type Answer } from '../support/local-cloud'
import { OFFICER, SUGGESTION, submitted } from '../support/cases'
import { expect, test } from '../support/test'

const HUGE = 'x'.repeat(2 * 1024 * 1024)
const ME = { 'x-openid': 'e2e-envelope' }

function codeOf(answer: Answer<unknown>): string {
  return answer.ok ? 'ok' : answer.error.code
}

test.describe('an error code comes in the order of precedence', () => {
  test('a body of 2 MB is TOO_LARGE, even when it is no JSON and nobody sent it', async () => {
    expect(codeOf(await sendRaw(HUGE))).toBe('TOO_LARGE')
    expect(codeOf(await sendRaw(JSON.stringify({ action: 'home.get', input: { a: HUGE } }), ME))).toBe('TOO_LARGE')
  })

  for (const body of ['', 'not json', '{', '[]', 'null', '1', '"a"', '{}', '{"action":1}', '{"action":""}']) {
    test(`a body that is no envelope is INVALID_INPUT before anybody asks who sent it: ${body || '(empty)'}`, async () => {
      expect(codeOf(await sendRaw(body))).toBe('INVALID_INPUT')
    })
  }

  test('no identity is UNAUTHENTICATED, even for an unknown action', async () => {
    expect(codeOf(await sendRaw('{"action":"home.get","input":{"workstationId":"yangguang-2"}}'))).toBe(
      'UNAUTHENTICATED',
    )
    expect(codeOf(await sendRaw('{"action":"no.such"}'))).toBe('UNAUTHENTICATED')
  })

  for (const action of ['no.such', 'constructor', '__proto__', 'toString', 'desk', 'home.get.x']) {
    test(`an unknown action is NOT_FOUND: ${action}`, async () => {
      expect(codeOf(await sendRaw(JSON.stringify({ action, input: {} }), ME))).toBe('NOT_FOUND')
    })
  }

  test('a staff act without the role is FORBIDDEN, but bad input comes first', async () => {
    const resident = newPerson()
    const { id } = await submitted(resident)
    expect((await refused(resident, 'desk.get', { id })).code).toBe('FORBIDDEN')
    expect((await refused(resident, 'desk.get', { id: '../x' })).code).toBe('INVALID_INPUT')
    expect((await refused(resident, 'desk.get', { id: 'no-such-case' })).code).toBe('FORBIDDEN')
  })

  test('a missing case is NOT_FOUND before its version is looked at', async () => {
    const error = await refused(OFFICER, 'desk.start', { id: 'no-such-case', version: 99 })
    expect(error.code).toBe('NOT_FOUND')
  })
})

test('every refusal says in Chinese what to do and shows nothing of the inside', async () => {
  const errors = [
    await refused('e2e-envelope', 'suggestion.submit', { ...SUGGESTION, text: '' }),
    await refused('e2e-envelope', 'suggestion.get', { id: 'no-such-case' }),
    await refused('e2e-envelope', 'desk.inbox', {}),
    await refused('e2e-envelope', 'no.such', {}),
  ]
  for (const { message, fields } of errors) {
    for (const text of [message, ...Object.values(fields ?? {})]) {
      expect(text).toMatch(/[\u4e00-\u9fff]{4}/)
      expect(text).not.toMatch(/error|undefined|at \w+ \(|node_modules|！/i)
    }
  }
})

test('a write without a request id is INVALID_INPUT', async () => {
  const answer = await sendRaw(JSON.stringify({ action: 'suggestion.submit', input: SUGGESTION }), ME)
  expect(codeOf(answer)).toBe('INVALID_INPUT')
})
