import { getSettings, type SettingsView } from '@/contract/settings/actions'
import { DEADLINE_NAMES, type Deadlines } from '@/contract/settings/deadlines'
import { LIMIT_NAMES, type Limits } from '@/contract/settings/limits'
import { View } from '@tarojs/components'
import { Button, Card, Heading, Notice } from '../../../ui'
import { useCall } from '../../../cloud'
import { DeskScreen } from '../../../staff/parts/desk/desk-screen'
import { DeadlineFields } from '../../parts/deadline-fields'
import { problemOf } from '../../parts/problem'
import { Days } from './days'
import { LimitFields } from './limit-fields'
import { Topics } from './topics'
import { useSettingsForm } from './use-settings-form'
import '../../parts/manage.scss'

/** Everything on one page, saved together; only the district can change it. */
export function SettingsForm({ settings }: { settings: SettingsView }) {
  const state = useSettingsForm(settings)
  const fresh = useCall(getSettings, {})
  const { form, errors, change } = state
  const theirs = () => void fresh.refetch().then(({ data }) => (data ? state.start(data) : undefined))
  if (!settings.mayChange) return <ReadOnly settings={settings} />
  return (
    <DeskScreen
      title="区局设置"
      at="settings"
      top
      problem={problemOf(state.error)}
      acts={
        <>
          {state.error?.code === 'CONFLICT' ? (
            <Button look="second" busy={fresh.isFetching} onPress={theirs}>
              看最新的
            </Button>
          ) : null}
          <Button grow disabled={!state.changed} busy={state.saving} onPress={state.save}>
            保存
          </Button>
        </>
      }
    >
      <View className="manage-form">
        {state.saved ? <Notice>已保存，新来的意见按新的办。</Notice> : null}
        <Heading look="head">事项</Heading>
        <Card className="manage-card">
          <Topics topics={form.topics} errors={errors} onChange={(topics) => change({ topics })} />
        </Card>
        <Heading look="head">时限</Heading>
        <Card className="manage-card">
          <View className="small muted">改了以后只管新来的意见，已经答应居民的日子不变。工作室可以另外设。</View>
          <DeadlineFields value={form.deadlines} errors={errors} onChange={(deadlines) => change({ deadlines })} />
        </Card>
        <Heading look="head">限流</Heading>
        <Card className="manage-card">
          <View className="small muted">防止有人一下子投很多条。超过的会请他过一会儿再投；工作人员代录不算在内。</View>
          <LimitFields value={form.limits} errors={errors} onChange={state.changeLimits} />
        </Card>
        <Heading look="head">本区另外宣布的放假和上班</Heading>
        <Card className="manage-card">
          <View className="small muted">国家的节假日和调休已经算好了。这里只写本区另外宣布的，例如台风停工。</View>
          <Days days={form.days} errors={errors} onChange={(days) => change({ days })} />
        </Card>
      </View>
    </DeskScreen>
  )
}

const NAMES = Object.keys(DEADLINE_NAMES) as (keyof Deadlines)[]
const LIMITS = Object.keys(LIMIT_NAMES) as (keyof Limits)[]

function ReadOnly({ settings }: { settings: SettingsView }) {
  return (
    <DeskScreen title="区局设置" at="settings" top>
      <Notice>这些由区局设置。</Notice>
      <Card className="manage-card">
        {NAMES.map((name) => (
          <View key={name} className="row">
            <View className="grow">{DEADLINE_NAMES[name]}</View>
            <View>{`${settings.deadlines[name]} 个工作日`}</View>
          </View>
        ))}
        {LIMITS.map((name) => (
          <View key={name} className="row">
            <View className="grow">{`最多投几条，${LIMIT_NAMES[name]}`}</View>
            <View>{`${settings.limits[name]} 条`}</View>
          </View>
        ))}
      </Card>
    </DeskScreen>
  )
}
