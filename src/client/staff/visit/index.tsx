import { useState } from 'react'
import { useParams } from '../../device/use-params'
import { FULL } from '../../unsent/words'
import { takeUpVisit } from '../parts/visits/take-up'
import { VisitScreen } from '../parts/visits/visit-screen'

const WHY = { other: '您还有一次没记完的走访，请先记完这一次，再改待发的那一次。', full: FULL }

/** 记一次走访: what was seen and heard, also when all was well. */
export default function VisitPage() {
  const { unsent } = useParams()
  // Before the form opens what is kept.
  const [hindrance] = useState(() => (unsent === undefined ? undefined : takeUpVisit(unsent)))
  return <VisitScreen notice={hindrance && WHY[hindrance]} />
}
