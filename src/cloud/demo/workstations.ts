import { FIRST_SETTINGS } from '../settings/record'
import { withSettings, type StoredWorkstation, type WorkstationRecord } from '../workstation/record'

const HOURS = { opens: 8 * 60 + 30, closes: 17 * 60 }

/** Monday to Friday, one or two of the team a day. */
function weekdays(...days: number[][]): number[][] {
  return [[], ...days, []]
}

/** The demo workstations, as the acts would read them: the district has set nothing else. */
export function demoWorkstations(): WorkstationRecord[] {
  return storedWorkstations().map((stored) => withSettings(stored, FIRST_SETTINGS))
}

/** Numbers and addresses are invented: 5555 0100 to 0199 are never assigned. */
export function storedWorkstations(): StoredWorkstation[] {
  const common = {
    schemaVersion: 1 as const,
    hours: HOURS,
    dutyOn: [],
    topicsOff: [],
    closed: false,
    version: 1,
    requests: [],
    events: [],
  }
  return [
    {
      ...common,
      _id: 'yangguang-2',
      order: 1,
      name: '阳光二居',
      town: '阳光街道',
      address: '阳光路 128 弄 6 号',
      phone: '021-55550128',
      location: { latitude: 31.2305, longitude: 121.4737 },
      team: [
        { name: '周建国', title: '队员' },
        { name: '李敏', title: '队员' },
        { name: '陈敏', title: '室长' },
      ],
      duty: weekdays([0], [0], [1], [1], [2]),
      boards: [{ id: 'yg2-1', place: '阳光路 128 弄大门公示栏' }],
    },
    {
      ...common,
      _id: 'longtan',
      order: 2,
      name: '龙潭',
      town: '龙潭街道',
      address: '龙潭路 77 号',
      phone: '021-55550177',
      location: { latitude: 31.2402, longitude: 121.4902 },
      team: [
        { name: '孙磊', title: '队员' },
        { name: '吴芳', title: '室长' },
      ],
      duty: weekdays([0], [1], [0], [1], [0]),
      boards: [{ id: 'lt-1', place: '龙潭路 77 号门厅公示栏' }],
    },
  ]
}
