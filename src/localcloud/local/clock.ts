/** A clock that can be moved and runs on from there. The offset is shared memory: function instances read it too. */
export class Clock {
  readonly shared = new SharedArrayBuffer(8)
  private readonly offset = new Float64Array(this.shared)

  now(): number {
    return Date.now() + (this.offset[0] ?? 0)
  }

  /** Sets the time (milliseconds since 1970); null returns to real time. */
  set(time: number | null): void {
    this.offset[0] = time === null ? 0 : time - Date.now()
  }
}
