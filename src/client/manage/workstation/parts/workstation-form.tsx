import { View } from '@tarojs/components'
import { getWorkstationSettings, type WorkstationSettings } from '@/contract/settings/workstation'
import { useCall } from '../../../cloud'
import { Button, Notice } from '../../../ui'
import { DeskScreen } from '../../../staff/parts/desk/desk-screen'
import { problemOf } from '../../parts/problem'
import { Basics } from './basics'
import { Boards } from './boards'
import { DutyOn } from './duty-on'
import { Standing } from './standing'
import { Team } from './team'
import { useWorkstationForm } from './use-workstation-form'
import '../../parts/manage.scss'

/** Everything of a workstation on one page, saved together. What is not one's own to change stands there to read. */
export function WorkstationForm({ settings }: { settings: WorkstationSettings }) {
  const state = useWorkstationForm(settings)
  const conflict = state.error?.code === 'CONFLICT'
  const fresh = useCall(getWorkstationSettings, { id: settings.id })
  const theirs = () => void fresh.refetch().then(({ data }) => (data ? state.start(data) : undefined))
  const mayChange = settings.mayChange.length > 0
  return (
    <DeskScreen
      title={settings.name}
      at="workstations"
      problem={problemOf(state.error)}
      acts={
        mayChange ? (
          <>
            {conflict ? (
              <Button look="second" busy={fresh.isFetching} onPress={theirs}>
                看最新的
              </Button>
            ) : null}
            <Button grow disabled={!state.changed} busy={state.saving} onPress={state.save}>
              保存
            </Button>
          </>
        ) : undefined
      }
    >
      <View className="manage-form">
        {state.saved ? <Notice>已保存，居民看到的已经是新的。</Notice> : null}
        {state.settings.closed ? <Notice tone="warn">已停用：不再收新的意见，已有的照常办理。</Notice> : null}
        {mayChange ? null : <Notice>这些由室长和区局设置。</Notice>}
        <Basics state={state} />
        <Boards state={state} />
        <Team state={state} />
        <DutyOn state={state} />
        <Standing state={state} />
      </View>
    </DeskScreen>
  )
}
