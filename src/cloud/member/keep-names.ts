import { command } from '../platform/sdk'
import { find, update } from '../platform/store'
import { readMember } from './record'

const AT_MOST = 100

/**
 * Members carry the names of their workstations, so that a desk opens in one request; the district's carry all. Follows a
 * new workstation, or a new name of one; doing it again changes nothing.
 */
export async function keepNames({ _id: id, name }: { _id: string; name: string }): Promise<void> {
  const concerned = command.or([{ 'workstations.id': id }, { role: 'district' }])
  for (const member of (await find('members', concerned, { limit: AT_MOST })).map(readMember)) {
    const at = member.workstations.findIndex((held) => held.id === id)
    // Where nothing has moved since: a change of the member that comes between is made with the new name already.
    if (at >= 0 && member.workstations[at]?.name !== name)
      await update(
        'members',
        { _id: member._id, [`workstations.${at}.id`]: id },
        { set: { [`workstations.${at}.name`]: name } },
      )
    if (at < 0 && member.leftAt === undefined)
      await update(
        'members',
        { _id: member._id, role: 'district', 'workstations.id': command.neq(id) },
        { push: { workstations: { id, name } } },
      )
  }
}
