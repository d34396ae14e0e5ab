import { VisitScreen } from '../parts/visits/visit-screen'

/** 记一次走访: what was seen and heard, also when all was well. */
export default function VisitPage() {
  return <VisitScreen />
}
