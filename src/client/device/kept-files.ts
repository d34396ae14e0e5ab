import { dropFile } from './kept-file'

/** Something of a form that may lie on the phone. */
export interface Named {
  kept?: string
}

/** The files that one form has on the phone. Each gives its room back once nothing names it any more. */
export class KeptFiles {
  private held = new Set<string>()

  /** @param now what stands on the form */
  constructor(private readonly now: () => readonly Named[]) {}

  /** From now on this form looks after it. */
  hold({ kept }: Named): void {
    if (kept !== undefined) this.held.add(kept)
  }

  /** @param stored what the draft names that was stored just now: the app may be closed before the next one is */
  settle(stored: readonly Named[] = []): void {
    this.without(stored, dropFile)
  }

  /** What the form names no more belongs to another tab now, or waits to be sent: that is for others to look after. */
  release(): void {
    this.without([], () => undefined)
  }

  private without(stored: readonly Named[], work: (kept: string) => void): void {
    const named = new Set([...this.now(), ...stored].map(({ kept }) => kept))
    Array.from(this.held)
      .filter((kept) => !named.has(kept))
      .forEach((kept) => {
        this.held.delete(kept)
        work(kept)
      })
  }
}
