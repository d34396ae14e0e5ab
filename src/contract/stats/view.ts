import * as v from 'valibot'
import { CHANNELS } from '../suggestion/vocabulary'

const count = v.number()
const rate = v.object({ value: v.nullable(v.number()), of: count, count })
const times = v.object({ median: v.nullable(v.number()), most: v.nullable(v.number()), of: count })

/** One day of a trend, or one week of it; shorter at the ends of the period. */
const trendPoint = v.object({ from: v.string(), to: v.string(), received: count, answered: count })
export type TrendPoint = v.InferOutput<typeof trendPoint>

const workstationRow = v.object({
  id: v.string(),
  name: v.string(),
  received: count,
  answered: count,
  contact: rate,
  answer: rate,
  satisfied: rate,
})

/** The figures of a workstation, or of the whole district, for a number of days. */
export const overview = v.object({
  /** Missing for the whole district. */
  workstation: v.optional(v.object({ id: v.string(), name: v.string() })),
  from: v.string(),
  to: v.string(),
  /** Today in Shanghai, by the server's clock. */
  today: v.string(),
  now: v.string(),
  received: count,
  answered: count,
  rates: v.object({
    /** 先行联系率: contacted in time ÷ contact due or made. */
    contact: rate,
    /** 按时答复率: answered in time ÷ answer due or given. */
    answer: rate,
    /** 再次办理按时率: the same of what was asked again. */
    again: rate,
    /** 解决率: solved ÷ rated. */
    solved: rate,
    /** 满意率: satisfied and fairly satisfied ÷ rated. */
    satisfied: rate,
    /** 主动发现占比: from visits, meetings and clinics ÷ all. */
    found: rate,
    /** 纸条占比: from paper ÷ all. */
    paper: rate,
  }),
  ratings: v.object({ satisfied: count, fair: count, unsatisfied: count, unrated: count }),
  times: v.object({
    /** Hours of working days. */
    contact: times,
    /** Working days, the day of arrival not counted. */
    answer: times,
  }),
  trend: v.object({ by: v.picklist(['day', 'week']), points: v.array(trendPoint) }),
  topics: v.array(v.object({ id: v.string(), name: v.string(), count, supporters: count })),
  channels: v.array(v.object({ channel: v.picklist(CHANNELS), count })),
  /** Most often named first; none for the whole district. */
  places: v.array(v.object({ place: v.string(), count })),
  /** What neighbours joined in with most, of what everyone may read now, by its public words; whatever the period. */
  leaders: v.array(v.object({ id: v.string(), topicName: v.string(), supporters: count, text: v.string() })),
  /** Only for the whole district. */
  workstations: v.optional(v.array(workstationRow)),
  /** All cases are being counted anew, or very many have just changed: until that is done, these are too few. */
  recounting: v.boolean(),
})
export type Overview = v.InferOutput<typeof overview>
