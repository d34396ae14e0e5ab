import { useWorkstationView } from '../../../cloud/kept-workstation'
import { phone } from '../../../device/place'
import { Button } from '../../../ui'

/** Where nothing else can be done, or nobody does it in time: the workstation can be asked. */
export function ByPhone({ workstationId }: { workstationId: string }) {
  const { view } = useWorkstationView(workstationId)
  if (!view) return null
  return (
    <Button look="soft" icon="phone" onPress={() => phone(view.phone)}>
      打电话给工作室
    </Button>
  )
}
