export type FaultTarget = 'database' | 'openapi' | 'storage'
export type Fault = { target: FaultTarget; kind: 'error' | 'slow' | 'drop'; rate: number; ms: number }

const TARGETS: readonly string[] = ['database', 'openapi', 'storage']
const KINDS: readonly string[] = ['error', 'slow', 'drop']

/** What happens to one request: nothing, a delay, an error reply, or a lost connection before or after the work. */
export type Strike =
  { kind: 'none' } | { kind: 'slow'; ms: number } | { kind: 'error' } | { kind: 'drop'; after: boolean }

/** Faults switched on by tests; the last one set for a target counts. */
export class Faults {
  private readonly faults = new Map<FaultTarget, Fault>()

  set(fault: Fault): void {
    this.faults.set(fault.target, fault)
  }

  clear(): void {
    this.faults.clear()
  }

  /** Decides by lot. Half of the dropped writes are applied before the connection is lost: the caller cannot know. */
  strike(target: FaultTarget): Strike {
    const fault = this.faults.get(target)
    if (fault === undefined || Math.random() >= fault.rate) return { kind: 'none' }
    if (fault.kind === 'slow') return { kind: 'slow', ms: fault.ms }
    return fault.kind === 'error' ? { kind: 'error' } : { kind: 'drop', after: Math.random() < 0.5 }
  }
}

/** Reads a fault as posted; undefined if it is none. */
export function parseFault(body: unknown): Fault | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const read = (name: string): unknown => Reflect.get(body, name)
  const [target, kind, rate, ms] = [read('target'), read('kind'), read('rate') ?? 1, read('ms') ?? 0]
  if (typeof rate !== 'number' || !(rate >= 0 && rate <= 1)) return undefined
  if (typeof ms !== 'number' || !(ms >= 0 && ms <= 60_000)) return undefined
  return isTarget(target) && isKind(kind) ? { target, kind, rate, ms } : undefined
}

function isTarget(value: unknown): value is FaultTarget {
  return typeof value === 'string' && TARGETS.includes(value)
}

function isKind(value: unknown): value is Fault['kind'] {
  return typeof value === 'string' && KINDS.includes(value)
}
