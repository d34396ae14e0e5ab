import { useElderMode } from '../../../device/elder-mode'
import { readAloud } from '../../../device/read-aloud'
import { Button } from '../../../ui'

/** In elder mode, where something can read. */
export function ReadAloud({ text }: { text: string }) {
  const [elder] = useElderMode()
  if (!elder || readAloud === undefined) return null
  const read = readAloud
  return (
    <Button look="soft" icon="sound" onPress={() => read(text)}>
      读给我听
    </Button>
  )
}
