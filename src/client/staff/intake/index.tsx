import * as v from 'valibot'
import { id } from '@/contract/schema'
import { useParams } from '../../device/use-params'
import { IntakeScreen } from '../parts/intake/intake-screen'

/** 代录: what came on paper, or was said on a visit, at a meeting, at a clinic. */
export default function IntakePage() {
  const { visit, workstation } = useParams()
  const known = (given: string | undefined) => (v.is(id, given) ? given : undefined)
  return <IntakeScreen visitId={known(visit)} workstationId={known(workstation)} />
}
