import * as v from 'valibot'
import { text } from '../schema'

export const REFERRAL_TEXT = { to: 50, contact: 100, number: 40 } as const

/** To whom a case was referred (已转交), how its resident reaches them, and under which number they know it. */
export const referral = v.object(
  {
    to: text(1, REFERRAL_TEXT.to, '请写明转给了哪个单位'),
    contact: text(1, REFERRAL_TEXT.contact, '请写明居民怎么找到他们，例如电话和地点'),
    number: v.optional(text(0, REFERRAL_TEXT.number, '请按回执上的写法写编号')),
  },
  '请写明转给了谁、怎么联系',
)

/** The same as it is kept and shown. */
export const referralView = v.object({ to: v.string(), contact: v.string(), number: v.optional(v.string()) })
export type Referral = v.InferOutput<typeof referralView>
