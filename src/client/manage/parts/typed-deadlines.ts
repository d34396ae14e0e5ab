import type { Deadlines } from '@/contract/settings/deadlines'

/** Deadlines as they are typed: a field may be empty for a moment. */
export type TypedDeadlines = Record<keyof Deadlines, string>

export function typedDeadlines(deadlines: Deadlines): TypedDeadlines {
  const { contact, answer, extended, again, resume } = deadlines
  return {
    contact: String(contact),
    answer: String(answer),
    extended: String(extended),
    again: String(again),
    resume: String(resume),
  }
}

/** What is no number becomes 0, which the server refuses at the field. */
export function deadlinesOf(typed: TypedDeadlines): Deadlines {
  const days = (name: keyof Deadlines) => (/^\s*\d+\s*$/.test(typed[name]) ? Number(typed[name]) : 0)
  return {
    contact: days('contact'),
    answer: days('answer'),
    extended: days('extended'),
    again: days('again'),
    resume: days('resume'),
  }
}
