import { pages } from '../../../device/pages'
import type { IconName } from '../../../ui'
import type { Staff } from '../use-me'

/** One part of the desk: a line of the rail on a PC, a row of 更多 on a phone. */
interface DeskPlace {
  place: string
  name: string
  /** What is done there, for the row. */
  does: string
  icon: IconName
  url: string
  /** Whose it is; everybody's at the desk where nothing is said. The server decides; this spares a door that stays shut. */
  roles?: readonly Staff['role'][]
}

/** The parts of the desk, in the order of the day: cases first, what is set up once last. */
export const DESK_PLACES = [
  { place: 'inbox', name: '收件箱', does: '今天要办的意见', icon: 'inbox', url: pages.inbox() },
  { place: 'intake', name: '代录', does: '纸条、走访、说事会、坐诊听到的', icon: 'paper', url: pages.intake() },
  { place: 'visits', name: '走访', does: '查、访、谈、入的记录', icon: 'visit', url: pages.visits() },
  { place: 'consultations', name: '征询', does: '问大家，再答复', icon: 'ballot', url: pages.deskConsultations() },
  { place: 'policies', name: '政策解答', does: '写明出处，答复时引用', icon: 'book', url: pages.policies() },
  { place: 'templates', name: '答复模板', does: '常写的答复，自动填写', icon: 'text', url: pages.templates() },
  { place: 'figures', name: '数字', does: '收到多少，办得怎么样', icon: 'chart', url: pages.overview() },
  {
    place: 'export',
    name: '导出',
    does: '办件和数字的表格',
    icon: 'paper',
    url: pages.exports(),
    roles: ['lead', 'district'],
  },
  { place: 'members', name: '成员', does: '谁在这里办件，邀请新人', icon: 'people', url: pages.members() },
  {
    place: 'workstations',
    name: '工作室',
    does: '地址、开放时间、值班、事项',
    icon: 'building',
    url: pages.workstations(),
  },
  {
    place: 'settings',
    name: '区局设置',
    does: '事项、时限、节假日',
    icon: 'calendar',
    url: pages.settings(),
    roles: ['district'],
  },
  {
    place: 'refusals',
    name: '不予受理',
    does: '看各工作室的理由，复核',
    icon: 'alert',
    url: pages.refusals(),
    roles: ['district'],
  },
  {
    place: 'audit',
    name: '操作记录',
    does: '谁在什么时候办了什么',
    icon: 'track',
    url: pages.audit(),
    roles: ['district'],
  },
  { place: 'browsers', name: '电脑登录', does: '让一台电脑登录，退出不用的', icon: 'qr', url: pages.browsers() },
] as const satisfies DeskPlace[]

export type DeskPlaceName = (typeof DESK_PLACES)[number]['place']

/** The parts that are for this member; all that are for everybody while it is not known who looks. */
export function placesFor(staff: Staff | undefined): readonly DeskPlace[] {
  const places: readonly DeskPlace[] = DESK_PLACES
  return places.filter(({ roles }) => roles === undefined || (staff !== undefined && roles.includes(staff.role)))
}
