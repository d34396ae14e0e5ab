import { VisitsScreen } from '../parts/visits/visits-screen'

/** 走访: where the workstation went, and what came of it. */
export default function VisitsPage() {
  return <VisitsScreen />
}
