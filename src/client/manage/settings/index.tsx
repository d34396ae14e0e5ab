import { getSettings } from '@/contract/settings/actions'
import { useCall } from '../../cloud'
import { asCallError } from '../../cloud/call-error'
import { Failure, Skeleton } from '../../ui'
import { DeskScreen } from '../../staff/parts/desk/desk-screen'
import { StaffOnly } from '../../staff/parts/staff-only'
import { SettingsForm } from './parts/settings-form'

/** 区局设置: topics, deadlines, limits and announced days of the whole district. */
export default function Settings() {
  const settings = useCall(getSettings, {})
  if (settings.data) return <SettingsForm settings={settings.data} />
  return (
    <DeskScreen title="区局设置" at="settings" top>
      {!settings.isError ? (
        <Skeleton shape="rows" count={4} />
      ) : asCallError(settings.error).code === 'FORBIDDEN' ? (
        <StaffOnly />
      ) : (
        <Failure error={settings.error} retrying={settings.isFetching} onRetry={() => void settings.refetch()} />
      )}
    </DeskScreen>
  )
}
