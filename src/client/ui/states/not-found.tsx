import { CallError } from '../../cloud/call-error'
import { Failure } from './failure'

/** The address leads to nothing of this person's: the same words whether it never was, is gone, or is somebody else's. */
export function NotFound({ way }: { way: { words: string; onPress: () => void } }) {
  return <Failure error={new CallError({ code: 'NOT_FOUND' })} way={way} />
}
