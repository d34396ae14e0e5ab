/** An answer that began in time may still be written: a function runs for 20 s at most. */
const GRACE_MS = 60_000

export function gatherAt(closesAt: Date): Date {
  return new Date(closesAt.getTime() + GRACE_MS)
}
