import { useId } from '../../device/use-id'
import { useParams } from '../../device/use-params'
import { OpinionsScreen } from '../parts/consultation/after/opinions-screen'

/** What people said, in groups, and what became of it. */
export default function OpinionsPage() {
  return <OpinionsScreen id={useId()} reported={useParams().show === 'reported'} />
}
