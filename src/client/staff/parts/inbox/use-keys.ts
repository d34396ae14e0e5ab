/** What the keyboard does in the list of a PC. */
export interface ListKeys {
  /** Takes the case that is focused into the selection, or out of it. */
  onChoose: (id: string) => void
  onHelp: () => void
}

/** WeChat has no keyboard; the browser build has a file of its own. */
export function useListKeys(_keys: ListKeys): void {
  return undefined
}
