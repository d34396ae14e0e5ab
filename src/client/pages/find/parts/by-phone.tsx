import { useWorkstationView } from '../../../cloud/kept-workstation'
import { phone } from '../../../device/place'
import { Button } from '../../../ui'

/** For who holds the slip and has nothing else: the workstation can be asked. */
export function ByPhone({ workstation: { id, name } }: { workstation: { id: string; name: string } }) {
  const { view } = useWorkstationView(id)
  if (!view) return null
  return (
    <Button look="soft" icon="phone" label={`打电话到${name}`} onPress={() => phone(view.phone)}>
      打电话给工作室
    </Button>
  )
}
