import type { Limits } from '@/contract/settings/limits'

/** Limits as they are typed: a field may be empty for a moment. */
export type TypedLimits = Record<keyof Limits, string>

export function typedLimits({ personHour, personDay, boardHour }: Limits): TypedLimits {
  return { personHour: String(personHour), personDay: String(personDay), boardHour: String(boardHour) }
}

/** What is no number becomes 0, which the server refuses at the field. */
export function limitsOf(typed: TypedLimits): Limits {
  const times = (name: keyof Limits) => (/^\s*\d+\s*$/.test(typed[name]) ? Number(typed[name]) : 0)
  return { personHour: times('personHour'), personDay: times('personDay'), boardHour: times('boardHour') }
}
