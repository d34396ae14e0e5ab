import type { ContactMethod, Kind, Outcome, RefusalCode, Satisfaction } from '@/contract/suggestion/vocabulary'

type Staff =
  | 'demo-officer-yangguang'
  | 'demo-officer2-yangguang'
  | 'demo-lead-yangguang'
  | 'demo-officer-longtan'
  | 'demo-lead-longtan'

/** What was done, how many working days ago, and how many hours after nine in the morning. */
export type DemoAct = { daysAgo: number; hour: number; by?: Staff } & (
  | { act: 'accept'; method: ContactMethod; text: string }
  | { act: 'askInfo'; text: string }
  | { act: 'supplement'; text: string }
  | { act: 'start' }
  /** With one of the cases before it, found by words of its text. */
  | { act: 'merge'; into: string }
  /** `cites` is the title of a policy answer. */
  | { act: 'answer'; outcome: Outcome; text: string; cites?: string }
  | { act: 'refuse'; reasonCode: RefusalCode; text: string }
  | { act: 'publish'; text: string; answer?: string }
  | { act: 'withdraw' }
  | { act: 'rate'; satisfaction: Satisfaction; solved: boolean }
)

export interface DemoCase {
  openid: string
  workstation: 'yangguang-2' | 'longtan'
  kind: Kind
  topic: string
  text: string
  place?: string
  name?: string
  phone?: string
  public?: boolean
  anonymous?: boolean
  /** The resident has not looked at the last news yet. */
  unread?: boolean
  daysAgo: number
  acts: DemoAct[]
}
