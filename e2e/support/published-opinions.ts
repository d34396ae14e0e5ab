import { must } from './local-cloud'

/** One of the demo district, whose result is published, and an item of it with three opinions. */
export const PUBLISHED = { id: 'yg2-zc', item: 'q1' } as const

/** What everyone reads of it, the one with most behind it first. */
export async function publishedOpinions(openid: string): Promise<{ id: string; wording: string }[]> {
  const input = { id: PUBLISHED.id, itemId: PUBLISHED.item }
  return (await must<{ items: { id: string; wording: string }[] }>(openid, 'consultation.opinions', input)).items
}

/** The first of them is reported by that person. */
export async function reportedOpinion(openid: string): Promise<void> {
  const [first] = await publishedOpinions(openid)
  await must(openid, 'consultation.report', { id: PUBLISHED.id, groupId: first?.id, reason: 'untrue' })
}
