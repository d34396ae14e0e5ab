import * as v from 'valibot'
import { id } from '@/contract/schema'
import { useParams } from '../../device/use-params'
import { AfterWaiting } from '../parts/intake/after-waiting'
import { IntakeScreen } from '../parts/intake/intake-screen'

/** 代录: what came on paper, or was said on a visit, at a meeting, at a clinic. */
export default function IntakePage() {
  const { visit, workstation, unsent } = useParams()
  const known = (given: string | undefined) => (v.is(id, given) ? given : undefined)
  return unsent === undefined ? (
    <IntakeScreen visitId={known(visit)} workstationId={known(workstation)} />
  ) : (
    <AfterWaiting requestId={unsent} />
  )
}
