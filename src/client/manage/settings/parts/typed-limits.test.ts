import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '@/contract/settings/limits'
import { limitsOf, typedLimits } from './typed-limits'

test('limits come back as they were shown', () => {
  expect(limitsOf(typedLimits(DEFAULT_LIMITS))).toEqual(DEFAULT_LIMITS)
})

test('what is no whole number becomes one that is refused at its field', () => {
  expect(limitsOf({ personHour: '', personDay: '1.5', boardHour: ' 20 ' })).toEqual({
    personHour: 0,
    personDay: 0,
    boardHour: 20,
  })
})
