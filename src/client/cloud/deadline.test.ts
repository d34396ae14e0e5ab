import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withDeadline, type Ending } from './deadline'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Runs something that ends only as the test says. */
function started() {
  const stopped = vi.fn(() => new Error('silent'))
  let ending: Ending<string> | undefined
  const result = withDeadline<string>(1000, (given) => (ending = given), stopped)
  if (!ending) throw new Error('it was not run')
  return { result, ending, stopped }
}

test('what answers in time is the answer, and nothing is stopped afterwards', async () => {
  const { result, ending, stopped } = started()
  vi.advanceTimersByTime(999)
  ending.resolve('here')
  await expect(result).resolves.toBe('here')
  vi.advanceTimersByTime(5000)
  expect(stopped).not.toHaveBeenCalled()
})

test('what fails in time fails with its own error', async () => {
  const { result, ending } = started()
  ending.reject(new Error('refused'))
  await expect(result).rejects.toThrow('refused')
})

test('what never answers is stopped and fails, and a late answer changes nothing', async () => {
  const { result, ending, stopped } = started()
  vi.advanceTimersByTime(1000)
  ending.resolve('too late')
  await expect(result).rejects.toThrow('silent')
  expect(stopped).toHaveBeenCalledOnce()
})

test('a sign of life starts its time anew', async () => {
  const { result, ending, stopped } = started()
  vi.advanceTimersByTime(900)
  ending.alive()
  vi.advanceTimersByTime(900)
  expect(stopped).not.toHaveBeenCalled()
  ending.resolve('slow')
  await expect(result).resolves.toBe('slow')
})
