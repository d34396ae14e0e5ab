import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { goesToDistrict } from '@/contract/roles'
import type { WorkstationView } from '@/contract/workstation'
import { Card, Field, Icon, Segmented, TextInput, type IconName } from '../../../ui'
import { Place } from './place'
import type { SubmitForm } from './use-submit-form'

const PUBLIC = [
  { value: 'yes', name: '公开' },
  { value: 'no', name: '不公开' },
] as const
const NAMED = [
  { value: 'yes', name: '署名' },
  { value: 'no', name: '匿名' },
] as const

/** Where it is, who may see it, and how to reach the writer. */
export function Details({ form, workstation: { id, name } }: { form: SubmitForm; workstation: WorkstationView }) {
  const { draft, change, errors, focusOn } = form
  const withDistrict = goesToDistrict(draft)
  const who = withDistrict ? '区局' : '队员'
  return (
    <>
      <Card flush>
        <Cell icon="pin">
          <Place form={form} workstationId={id} />
        </Cell>
        <Pick
          icon="people"
          words="给邻居看吗"
          hint={draft.public ? '受理后隐去姓名门牌才公开' : '只有您和办理的人能看到'}
          label="给邻居看吗"
          options={PUBLIC}
          value={draft.public}
          onChange={(value) => change({ public: value })}
        />
        <Pick
          icon="user"
          words={`让${who}知道是我`}
          hint={draft.anonymous ? `${who}看不到您是谁，有事在这里问您` : `方便${who}联系您`}
          label="署名还是匿名"
          options={NAMED}
          value={!draft.anonymous}
          onChange={(value) => change({ anonymous: !value })}
        />
        {draft.anonymous ? null : (
          <Cell icon="pen">
            <Field name="name" error={errors.name}>
              <TextInput
                label="怎么称呼您，可不填"
                placeholder="怎么称呼您（可不填）"
                max={60}
                value={draft.name}
                focus={focusOn === 'name'}
                onChange={(name) => change({ name })}
              />
            </Field>
          </Cell>
        )}
        <Cell icon="phone">
          <Field name="phone" error={errors.phone}>
            <TextInput
              label="电话，可不填"
              placeholder="留个电话（可不填）"
              keyboard="phone"
              max={20}
              value={draft.phone}
              focus={focusOn === 'phone'}
              onChange={(phone) => change({ phone })}
            />
            {draft.anonymous ? (
              <View className="note muted">匿名留的电话只有室长和区局能打开，每次都有记录</View>
            ) : null}
          </Field>
        </Cell>
      </Card>
      <View className="small muted">
        {withDistrict ? '这件会直接交给区局。' : `投进${name}的意见箱。要换工作室，请到首页点它的名字。`}
      </View>
    </>
  )
}

function Cell({ icon, children }: PropsWithChildren<{ icon: IconName }>) {
  return (
    <View className="submit-cell is-written">
      <Icon name={icon} className="submit-cell-icon" />
      <View className="grow">{children}</View>
    </View>
  )
}

interface PickProps {
  icon: IconName
  words: string
  hint: string
  label: string
  options: readonly { value: 'yes' | 'no'; name: string }[]
  value: boolean
  onChange: (value: boolean) => void
}

function Pick({ icon, words, hint, label, options, value, onChange }: PickProps) {
  return (
    <View className="submit-cell is-pick">
      <Icon name={icon} className="submit-cell-icon" />
      <View className="grow">
        <View>{words}</View>
        <View className="note muted">{hint}</View>
      </View>
      <Segmented
        label={label}
        options={options}
        value={value ? 'yes' : 'no'}
        onChange={(chosen) => onChange(chosen === 'yes')}
      />
    </View>
  )
}
