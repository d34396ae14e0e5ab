import { excerpt } from '@/contract/text'

const MAX = 24

/** The first clause of what was written, as its title; the whole stands below on the slip. */
export function headline(text: string): string {
  const [clause = text] = /^[^，。！？；\n,!?;]{5,}/.exec(text.trim()) ?? []
  return excerpt(clause.trim(), MAX)
}
