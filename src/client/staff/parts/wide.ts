/** Whether the screen is as wide as a PC's. WeChat on a phone never is; the browser build has a file of its own. */
export function useWide(): boolean {
  return false
}
