/** The first district admin's code stands in the environment, and is longer than any other: letters and digits. */
export const FIRST_CODE_MIN = 16

const FIRST_CODE = new RegExp(`^[A-Z0-9]{${FIRST_CODE_MIN},}$`)

/** Whether a code, normalized, can be the first district admin's. */
export function isFirstCode(code: string): boolean {
  return FIRST_CODE.test(code)
}
