import { oneOf } from './schema'

/** Why somebody thinks that a published text should not stand there. */
export const REPORT_REASONS = ['personal', 'untrue', 'abusive', 'other'] as const
export type ReportReason = (typeof REPORT_REASONS)[number]
export const REPORT_REASON_NAMES: Record<ReportReason, string> = {
  personal: '透露了别人的隐私',
  untrue: '和事实不符',
  abusive: '骂人、攻击别人',
  other: '有其他不妥',
}

export const NO_REASON = '请选一下哪里不妥'
export const reportReason = oneOf(REPORT_REASONS, NO_REASON)
