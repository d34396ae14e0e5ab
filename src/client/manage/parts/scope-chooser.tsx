import { View } from '@tarojs/components'
import { DeskChooser } from '../../staff/parts/desk-chooser/desk-chooser'
import type { Staff } from '../../staff/parts/use-me'

const EVERYWHERE = { id: '', name: '全区' }

interface ScopeChooserProps {
  staff: Staff | undefined
  /** A workstation's id; the whole district, or one's own first one, when missing. */
  scope: string | undefined
  onChange: (scope: string | undefined) => void
}

/** Of which workstation, or of the whole district: for staff of one workstation there is nothing to choose. */
export function ScopeChooser({ staff, scope, onChange }: ScopeChooserProps) {
  // Its room is kept until it is known who asks.
  if (!staff) return <View className="desk-chooser" />
  const { role, workstations } = staff
  const scopes = role === 'district' ? [EVERYWHERE, ...workstations] : workstations
  return (
    <DeskChooser
      title="换一个工作室"
      desks={scopes}
      value={scope ?? scopes[0]?.id ?? EVERYWHERE.id}
      onChange={(id) => onChange(id === EVERYWHERE.id ? undefined : id)}
    />
  )
}
