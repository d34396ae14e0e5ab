import type { OutputOf, ParsedInputOf } from '@/contract/actions'
import type { listVisits as action } from '@/contract/visit/actions'
import { atWorkstation } from '../intake/at-workstation'
import type { StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { temporaryUrls } from '../platform/files'
import { beforePlace, pageOf } from '../platform/keyset'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { readVisit, visitView } from './record'

/** The visits of one workstation, the latest first. */
export async function listVisits(
  input: ParsedInputOf<typeof action>,
  call: StaffCall,
): Promise<OutputOf<typeof action>> {
  const workstation = chosen(input.workstationId, call)
  const read = await find(
    'visits',
    command.and([{ 'workstation.id': workstation.id }, ...beforePlace('at', input.cursor)]),
    {
      order: [
        ['at', 'desc'],
        ['_id', 'desc'],
      ],
      limit: input.limit + 1,
    },
  )
  const { page, nextCursor } = pageOf(read.map(readVisit), input.limit, ({ at, _id }) => ({ at, id: _id }))
  const photosOf = await temporaryUrls(page.flatMap(({ photos }) => photos))
  return { items: page.map((record) => visitView(record, photosOf)), nextCursor, workstation }
}

/** @throws Failure NOT_FOUND for a workstation that is not the caller's */
function chosen(id: string | undefined, call: StaffCall): { id: string; name: string } {
  const found = id === undefined ? call.member.workstations[0] : call.member.workstations.find((own) => own.id === id)
  if (!found) throw new Failure('NOT_FOUND')
  atWorkstation('visit', call, found.id)
  return found
}
