import { useId } from '../../device/use-id'
import { ConsultationScreen } from '../parts/consultation/consultation-screen'

/** One consultation at the desk. */
export default function ConsultationPage() {
  return <ConsultationScreen id={useId()} />
}
