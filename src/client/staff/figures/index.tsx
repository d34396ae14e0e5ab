import { useId } from '../../device/use-id'
import { FiguresScreen } from '../parts/consultation/after/figures-screen'

/** The figures of one consultation, exact, at any time. */
export default function FiguresPage() {
  return <FiguresScreen id={useId()} />
}
