import { excerpt } from '@/contract/text'

const MOST = 30

/** What a case is called: its first sentence, or as much of it as two lines hold. */
export function headingOf(text: string): string {
  const [sentence = text] = /^[^。！？!?\n]+[！？!?]?/.exec(text.trim()) ?? []
  return excerpt(sentence, MOST)
}
