import { personKeys } from '../platform/person'
import type { Secrets } from '../platform/secrets'
import type { MemberRecord } from '../member/record'

const YANGGUANG = { id: 'yangguang-2', name: '阳光二居' }
const LONGTAN = { id: 'longtan', name: '龙潭' }

const STAFF = [
  { openid: 'demo-officer-yangguang', name: '周建国', role: 'officer', workstations: [YANGGUANG] },
  { openid: 'demo-officer2-yangguang', name: '李敏', role: 'officer', workstations: [YANGGUANG] },
  { openid: 'demo-lead-yangguang', name: '陈敏', role: 'lead', workstations: [YANGGUANG] },
  { openid: 'demo-officer-longtan', name: '孙磊', role: 'officer', workstations: [LONGTAN] },
  { openid: 'demo-lead-longtan', name: '吴芳', role: 'lead', workstations: [LONGTAN] },
  { openid: 'demo-district', name: '赵卫东', role: 'district', workstations: [YANGGUANG, LONGTAN] },
] as const

export function demoMembers(secrets: Secrets): MemberRecord[] {
  return STAFF.map((person) => demoMember(secrets, person.openid))
}

/** One of the demo staff, as the record the acts would read. */
export function demoMember(secrets: Secrets, openid: (typeof STAFF)[number]['openid']): MemberRecord {
  const person = STAFF.find((staff) => staff.openid === openid)
  if (!person) throw new Error(`${openid} is none of the demo staff`)
  return {
    _id: personKeys(secrets, openid).member,
    schemaVersion: 1,
    name: person.name,
    role: person.role,
    workstations: [...person.workstations],
    version: 1,
    requests: [],
    events: [],
  }
}
