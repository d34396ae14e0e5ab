import type { ConsultationKind } from './vocabulary'

interface Asked {
  kind: ConsultationKind
  hideTotals: boolean
}

/** What a consultation is not, and when its figures can be seen. Source: Civil Code art. 278 keeps votes for owners. */
export function natureOf({ kind, hideTotals }: Asked): string {
  const nature = kind === 'draftRule' ? '本次是意向征询，不是民法典规定的业主表决。' : ''
  return nature + (hideTotals ? '截止前不公布数字。' : '')
}
