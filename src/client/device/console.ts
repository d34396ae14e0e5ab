/** The console (电脑工作台) is the browser build under an address of its own; in WeChat there is none. */
export function inConsole(): boolean {
  return false
}

/** Ends the session of this browser. Nobody signs in where WeChat vouches. */
export function signOut(): Promise<boolean> {
  return Promise.resolve(true)
}
