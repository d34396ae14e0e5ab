import * as v from 'valibot'

/** The draft of an act that carries words and nothing else. */
export const wordsDraft = v.object({ text: v.string() })
export const NO_WORDS = { text: '' }
