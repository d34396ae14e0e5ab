import type { WorkstationRecord } from '../workstation/record'
import { DEFAULT_DEADLINES } from '../suggestion/clocks'

const TOPICS = [
  { id: 'garbage', name: '垃圾分类' },
  { id: 'illegal-building', name: '违法搭建' },
  { id: 'green-space', name: '侵占绿地' },
  { id: 'street-vending', name: '占道经营' },
  { id: 'renovation', name: '装修' },
  { id: 'parking', name: '停车' },
  { id: 'noise-fumes', name: '噪声油烟' },
  { id: 'street-look', name: '市容环境' },
  { id: 'workstation', name: '本工作室' },
  { id: 'other', name: '其他' },
]

const HOURS = { text: '工作日 8:30 至 17:00', opens: 8 * 60 + 30, closes: 17 * 60 }

/** Monday to Friday, one or two of the team a day. */
function weekdays(...days: number[][]): number[][] {
  return [[], ...days, []]
}

/** Numbers and addresses are invented: 5555 0100 to 0199 are never assigned. */
export function demoWorkstations(): WorkstationRecord[] {
  const common = { schemaVersion: 1 as const, topics: TOPICS, hours: HOURS, deadlines: DEFAULT_DEADLINES }
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
