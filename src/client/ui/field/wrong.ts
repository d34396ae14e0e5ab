import { createContext, useContext } from 'react'

/** The id of the sentence that says what is wrong with the field around; none while nothing is. */
export const WrongBy = createContext<string | undefined>(undefined)

/**
 * What a control says of itself while its field is wrong: a browser's screen reader then repeats the sentence whenever the
 * keyboard comes to it. WeChat has no words for that; there the sentence is said once, as it appears.
 */
export function useWrong(): Record<string, string> {
  const by = useContext(WrongBy)
  return by === undefined || process.env.TARO_ENV !== 'h5' ? {} : { 'aria-invalid': 'true', 'aria-describedby': by }
}
