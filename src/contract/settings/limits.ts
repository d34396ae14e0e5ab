import * as v from 'valibot'

/** How many suggestions are taken in (限流): of a person in an hour and in a day, and at one board in an hour. */
export interface Limits {
  personHour: number
  personDay: number
  boardHour: number
}

/** The domain's defaults: a meeting of 200 people at one board passes. */
export const DEFAULT_LIMITS: Limits = { personHour: 10, personDay: 30, boardHour: 300 }

export const LIMIT_NAMES: Record<keyof Limits, string> = {
  personHour: '每人每小时',
  personDay: '每人每天',
  boardHour: '每个公示栏每小时',
}

const MOST = { person: 100, board: 10_000 }

function upTo(most: number) {
  const sentence = `请填 1 到 ${most} 的整数`
  return v.pipe(v.number(sentence), v.integer(sentence), v.minValue(1, sentence), v.maxValue(most, sentence))
}

export const limitsInput = v.pipe(
  v.object({ personHour: upTo(MOST.person), personDay: upTo(MOST.person), boardHour: upTo(MOST.board) }, '请填上限'),
  v.forward(
    v.check(({ personHour, personDay }) => personHour <= personDay, '每天的上限不能比每小时的还少，请改一下'),
    ['personDay'],
  ),
)

/** As it is stored, and as an answer gives it. */
export const limitsView = v.object({ personHour: v.number(), personDay: v.number(), boardHour: v.number() })

/** `每人每小时 10 条，…`, for the audit trail. */
export function limitWords(limits: Limits): string {
  const names = Object.keys(LIMIT_NAMES) as (keyof Limits)[]
  return names.map((name) => `${LIMIT_NAMES[name]} ${limits[name]} 条`).join('，')
}
