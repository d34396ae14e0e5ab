import { useId } from '../../device/use-id'
import { NextDraftScreen } from '../parts/consultation/after/next-draft-screen'

/** What a draft rule says after the opinions on it. */
export default function NextDraftPage() {
  return <NextDraftScreen id={useId()} />
}
