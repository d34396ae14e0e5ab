/** The closed word lists of a suggestion, with the words people see. */

export const KINDS = ['suggestion', 'help', 'complaint', 'report', 'question', 'praise'] as const
export type Kind = (typeof KINDS)[number]
export const KIND_NAMES: Record<Kind, string> = {
  suggestion: '建议',
  help: '求助',
  complaint: '投诉',
  report: '举报',
  question: '咨询',
  praise: '表扬',
}

export const OUTCOMES = ['adopted', 'partlyAdopted', 'notAdopted', 'noted', 'solved', 'explained', 'referred'] as const
export type Outcome = (typeof OUTCOMES)[number]
export const OUTCOME_NAMES: Record<Outcome, string> = {
  adopted: '采纳',
  partlyAdopted: '部分采纳',
  notAdopted: '不予采纳',
  noted: '留作参考',
  solved: '实际解决',
  explained: '解释说明',
  referred: '已转交',
}

/** Why a suggestion may be refused (after 国办发〔2020〕53号). "Not ours" is no reason: transfer or refer. */
export const REFUSAL_CODES = [
  'legalProcedure',
  'discipline',
  'disclosure',
  'petition',
  'secret',
  'abusive',
  'unclear',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]
export const REFUSAL_NAMES: Record<RefusalCode, string> = {
  legalProcedure: '已进入诉讼、仲裁、行政复议等程序',
  discipline: '属于纪检监察受理范围',
  disclosure: '属于政府信息公开申请',
  petition: '已进入信访程序',
  secret: '涉及秘密或他人隐私',
  abusive: '恶意或违反公序良俗',
  unclear: '内容无法辨识，又联系不上本人',
}

export const SATISFACTIONS = ['satisfied', 'fair', 'unsatisfied'] as const
export type Satisfaction = (typeof SATISFACTIONS)[number]
export const SATISFACTION_NAMES: Record<Satisfaction, string> = {
  satisfied: '满意',
  fair: '基本满意',
  unsatisfied: '不满意',
}

export const CONTACT_METHODS = ['phone', 'wechat', 'visit', 'message'] as const
export type ContactMethod = (typeof CONTACT_METHODS)[number]
export const CONTACT_METHOD_NAMES: Record<ContactMethod, string> = {
  phone: '电话',
  wechat: '微信',
  visit: '上门',
  message: '留言',
}

/** How somebody without WeChat was told the answer. */
export const DELIVERY_METHODS = ['visit', 'phone', 'letter', 'posted'] as const
export type DeliveryMethod = (typeof DELIVERY_METHODS)[number]
export const DELIVERY_METHOD_NAMES: Record<DeliveryMethod, string> = {
  visit: '当面告知',
  phone: '电话告知',
  letter: '书面送达',
  posted: '张贴公布',
}

/** Where a suggestion came in. All but `wechat` are entered by staff on behalf of someone. */
export const CHANNELS = ['wechat', 'paper', 'visit', 'meeting', 'clinic'] as const
export type Channel = (typeof CHANNELS)[number]
/** Those entered by staff on behalf of someone (代录). */
export const INTAKE_CHANNELS = ['paper', 'visit', 'meeting', 'clinic'] as const satisfies readonly Channel[]

/** In these somebody of the workstation has already talked with the person: that is first contact (先行联系). */
export function metInPerson(channel: Channel): boolean {
  return channel === 'visit' || channel === 'meeting' || channel === 'clinic'
}

export const CHANNEL_NAMES: Record<Channel, string> = {
  wechat: '微信',
  paper: '纸条',
  visit: '走访',
  meeting: '说事会',
  clinic: '坐诊',
}
