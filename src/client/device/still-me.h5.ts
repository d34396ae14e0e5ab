import { inConsole, isSignedIn, lookAround } from './console.h5'

/**
 * Whether calls would go out under the name of whose things are kept here. At a PC that several people use, the session may be
 * another person's by now, or nobody's: what one of them wrote must not go under another's name.
 */
export async function stillMe(): Promise<boolean> {
  if (!inConsole()) return true
  try {
    await lookAround()
  } catch {
    return false
  }
  return isSignedIn()
}
