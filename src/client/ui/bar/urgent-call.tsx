import { urgentPhone } from '@/contract/urgent'
import { phone } from '../../device/place'
import { Button } from '../button/button'

/** Under a sentence that names whom to call with what cannot wait: a tap calls. Nothing under any other. */
export function UrgentCall({ words }: { words: string }) {
  const number = urgentPhone(words)
  if (number === undefined) return null
  return (
    <Button look="second" icon="phone" onPress={() => phone(number)}>
      {`打电话 ${number}`}
    </Button>
  )
}
