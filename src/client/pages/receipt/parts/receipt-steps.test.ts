import { describe, expect, test } from 'vitest'
import { receiptSteps, type Since } from './receipt-steps'

const NOW = '2026-11-27T02:00:00.000Z'
const RECEIPT = {
  number: 'YG2611200001',
  submittedAt: '2026-11-20T01:20:00.000Z',
  withDistrict: false,
  workstation: '阳光二居',
  topicName: '装修',
  contactDueAt: '2026-11-24T16:00:00.000Z',
  answerDueAt: '2026-12-10T16:00:00.000Z',
}
const said = (since?: Since) => receiptSteps(RECEIPT, since, NOW).map(({ when, title }) => `${when} ${title}`)

const answer = { at: '2026-11-26T01:00:00.000Z' }

describe('the receipt', () => {
  test('as it is handed over, it promises contact first and then an answer', () => {
    const put = 'past 已投进阳光二居意见箱'
    expect(said()).toEqual([put, 'now 队员先联系您', 'promised 给您答复'])
    expect(said({ state: 'submitted' })).toEqual([put, 'now 队员先联系您', 'promised 给您答复'])
  })

  test('looked at again after the officer called, it no longer promises the call', () => {
    expect(said({ state: 'handling', contactedAt: '2026-11-23T01:00:00.000Z' })).toEqual([
      'past 已投进阳光二居意见箱',
      'past 队员联系过了',
      'now 给您答复',
    ])
  })

  test('once it is answered, it says so, and promises nothing', () => {
    expect(said({ state: 'answered', answer })).toEqual(['past 已投进阳光二居意见箱', 'past 已答复'])
    expect(said({ state: 'closed', answer })).toEqual(['past 已投进阳光二居意见箱', 'past 已答复'])
  })

  test('asked for again, an answer is promised anew', () => {
    expect(said({ state: 'handling', contactedAt: '2026-11-23T01:00:00.000Z', answer })).toContain('now 给您答复')
  })

  test('refused or withdrawn, it names that and promises nothing', () => {
    expect(said({ state: 'withdrawn' })).toEqual(['past 已投进阳光二居意见箱', 'past 已撤回'])
    expect(said({ state: 'refused' })).toEqual(['past 已投进阳光二居意见箱', 'past 不予受理'])
  })
})
