/** WeChat opens and shares papers, but no tables of plain text: they are saved on a PC. The browser build has a file of its own. */
export const CAN_SAVE_FILES: boolean = false

export function saveFile(_name: string, _text: string): void {
  // Nothing here to save it with.
}
