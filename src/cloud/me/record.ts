import * as v from 'valibot'
import type { KeptView } from '@/contract/me/actions'
import type { Call } from '../platform/call'
import { Failure } from '../platform/failure'
import { isRepeat, requestMark } from '../platform/request-mark'
import { secrets } from '../platform/secrets'
import { findById, insert, update } from '../platform/store'

/** What somebody left with us for next time. Its id is a keyed hash of its own: it meets none of their cases. */
const personRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  version: v.number(),
  name: v.nullish(v.string()),
  sealedPhone: v.nullish(v.string()),
  /** The version of the privacy notice they agreed to. */
  consent: v.nullish(v.object({ version: v.number(), at: v.date() })),
  requests: v.array(v.object({ key: v.string(), digest: v.string() })),
})
export type PersonRecord = v.InferOutput<typeof personRecord>

const ATTEMPTS = 5
/** Marks of the last requests are enough: an older one can only be a repeat of what was changed since. */
const REQUESTS_KEPT = 20

export async function findPerson(call: Pick<Call, 'keys'>): Promise<PersonRecord | undefined> {
  const raw = await findById('people', call.keys.person)
  return raw === undefined ? undefined : v.parse(personRecord, raw)
}

/**
 * Changes what is kept of the caller, in one conditional write; the first change makes the document.
 * @param set new values; `undefined` removes one
 */
export async function changePerson(
  input: object,
  call: Call,
  set: Partial<Pick<PersonRecord, 'name' | 'sealedPhone' | 'consent'>>,
): Promise<PersonRecord> {
  const _id = call.keys.person
  const request = requestMark(_id, call, input)
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await findPerson(call)
    if (before && isRepeat(before, request)) return before
    const requests = [...(before?.requests ?? []), request].slice(-REQUESTS_KEPT)
    const after: PersonRecord = {
      ...(before ?? { _id, schemaVersion: 1 }),
      ...set,
      version: (before?.version ?? 0) + 1,
      requests,
    }
    const written = before
      ? (await update(
          'people',
          { _id, version: before.version },
          { set: { ...set, requests }, increase: { version: 1 } },
        )) === 1
      : (await insert('people', after)) === 'inserted'
    if (written) return after
  }
  throw new Failure('UNAVAILABLE')
}

/** To the caller alone, who may see their own phone. */
export function keptView(record: PersonRecord | undefined): KeptView {
  if (!record) return {}
  const { consent, name, sealedPhone } = record
  return {
    profile: {
      name: name ?? undefined,
      phone: sealedPhone ? secrets().unseal('phone', sealedPhone) : undefined,
    },
    consent: consent ? { version: consent.version, at: consent.at.toISOString() } : undefined,
  }
}
