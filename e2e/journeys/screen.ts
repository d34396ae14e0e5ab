/** Something to tap, fill or read is named as people see it or as a screen reader says it. */
export type Name = string | RegExp

/** One phone in somebody's hand. Both the browser build and the Mini Program build are driven through it. */
export interface Screen {
  /** Opens the app anew at a page, the way a code or a message does: `pages/home/index?scene=…`. */
  open: (page: string) => Promise<void>
  /** Taps a button, link, tab, choice or switch: the words it has, or the beginning of them up to a comma. */
  tap: (name: Name) => Promise<void>
  /** Writes into the field of that label, in place of what was there. */
  fill: (label: Name, text: string) => Promise<void>
  /** Waits until that stands in the field of that label. */
  seeIn: (label: Name, text: string) => Promise<void>
  /** Taps what adds a photo, and chooses one. */
  choosePhoto: (name: Name, photo: Buffer) => Promise<void>
  /** Waits until the text is to be seen or read aloud, and gives all of the words it stands among. */
  see: (text: Name) => Promise<string>
  /** Checks that the screen has come to rest and the text is not on it. */
  doNotSee: (text: Name) => Promise<void>
  /** The address of the picture inside what has that name. */
  pictureIn: (name: Name) => Promise<string>
}

/** Where a journey happens: phones, and titles for its steps. */
export interface World {
  phoneOf: (openid: string) => Promise<Screen>
  step: <T>(title: string, work: () => Promise<T>) => Promise<T>
}
