import { expect, test } from 'vitest'
import { leadOf } from './lead-of'

const group = (id: string, supporters: number) => ({ id, itemId: 'c1', wording: id, reasons: [], supporters })

test('the group with most behind it stands for the others, unless another has its answer already', () => {
  const [few, many] = [group('few', 2), group('many', 9)]
  expect(leadOf([few, many])?.id).toBe('many')
  expect(leadOf([{ ...few, verdict: 'adopted' }, many])?.id).toBe('few')
  expect(leadOf([])).toBeUndefined()
})
