import type { Overview } from '@/contract/stats/view'
import { readFigured } from '../suggestion/record'
import { Changes, changedMonth, EVERYWHERE, monthId, readMonth } from '../stats/month'
import { factOf } from '../stats/fact'
import { overviewOf } from '../stats/show'
import { monthsFrom } from '@/contract/stats/days'
import type { Data, Local } from './local'

interface Asked {
  scope?: string
  from: string
  to: string
  today: string
  desks?: { id: string; name: string }[]
}

/** The figures counted anew from the cases themselves, with no summary in between. */
export async function recounter(local: Local): Promise<(asked: Asked) => Partial<Overview>> {
  const changes = new Changes()
  for (const raw of await allCases(local)) {
    const record = readFigured(raw)
    changes.add(factOf(record), 1)
    changes.name(record)
  }
  return (asked) => {
    const ids = monthsFrom(asked.from, asked.to).map((month) => monthId(asked.scope ?? EVERYWHERE, month))
    return overviewOf({ ...asked, months: ids.map((id) => changedMonth(readMonth(undefined, id, 0), changes)) })
  }
}

/** One request gives a hundred at most; ids begin with each digit equally often. */
async function allCases(local: Local): Promise<Data[]> {
  const digits = Array.from('0123456789abcdef')
  return (
    await Promise.all(digits.map((digit) => local.documents('suggestions', { _id: { $regex: `^${digit}` } })))
  ).flat()
}
