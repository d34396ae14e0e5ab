import { listDeskOpinions } from '@/contract/consultation/desk-actions'
import type { GroupView } from '@/contract/consultation/view'
import { call } from '../../../../cloud'

const MOST_A_PAGE = 50

/** Every group of opinions, those without an answer first, read page by page. @throws CallError */
export async function allOpinions(id: string): Promise<GroupView[]> {
  return [...(await all(id, false)), ...(await all(id, true))]
}

async function all(id: string, answered: boolean): Promise<GroupView[]> {
  const groups: GroupView[] = []
  for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
    const page = await call(listDeskOpinions, { id, answered, limit: MOST_A_PAGE, cursor })
    groups.push(...page.items)
    cursor = page.nextCursor
  }
  return groups
}
