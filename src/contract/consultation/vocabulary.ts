/** The closed word lists of a consultation (征询), with the words people see. */

/** Kinds with households and owners come with later steps. */
export const CONSULTATION_KINDS = ['open', 'questionnaire', 'draftRule', 'options'] as const
export type ConsultationKind = (typeof CONSULTATION_KINDS)[number]
export const CONSULTATION_KIND_NAMES: Record<ConsultationKind, string> = {
  open: '征求意见',
  questionnaire: '问卷',
  draftRule: '逐条征询',
  options: '方案比选',
}

/** What is asked is counted by: 12 条, 4 题. */
export const ITEM_UNITS: Record<ConsultationKind, string> = {
  open: '题',
  questionnaire: '题',
  draftRule: '条',
  options: '题',
}

/** Who may answer: everyone, or who says that they live or work there. */
export const WHO_MAY_ANSWER = ['anyone', 'area'] as const
export type WhoMayAnswer = (typeof WHO_MAY_ANSWER)[number]
export const WHO_NAMES: Record<WhoMayAnswer, string> = { anyone: '谁都可以', area: '本小区居民' }

/** Thumb on a clause. */
export const STANCES = ['agree', 'neutral', 'disagree'] as const
export type Stance = (typeof STANCES)[number]
export const STANCE_NAMES: Record<Stance, string> = { agree: '同意', neutral: '中立', disagree: '不同意' }

/** What became of an opinion (采纳情况). */
export const VERDICTS = ['adopted', 'partlyAdopted', 'notAdopted'] as const
export type Verdict = (typeof VERDICTS)[number]
export const VERDICT_NAMES: Record<Verdict, string> = {
  adopted: '采纳',
  partlyAdopted: '部分采纳',
  notAdopted: '不予采纳',
}

/** How an answer came in. Paper ballots come with a later step. */
export const ANSWER_CHANNELS = ['wechat', 'paper'] as const
export type AnswerChannel = (typeof ANSWER_CHANNELS)[number]
export const ANSWER_CHANNEL_NAMES: Record<AnswerChannel, string> = { wechat: '微信', paper: '纸质' }
