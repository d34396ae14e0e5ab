import { View } from '@tarojs/components'
import { Button, Card, Field, FieldError, Heading, TextInput } from '../../../ui'
import '../../parts/manage.scss'
import { OnDuty } from './on-duty'
import { withoutPerson } from './form'
import type { WorkstationFormState } from './use-workstation-form'

const ROOM = 60
/** From Monday on; Sunday is 0. */
const WEEK = [1, 2, 3, 4, 5, 6, 0]

/** Whom residents meet there, and on which weekday. */
export function Team({ state: { form, errors, change, settings } }: { state: WorkstationFormState }) {
  const { team, duty } = form
  const may = settings.mayChange.includes('team')
  const put = (at: number, part: Partial<(typeof team)[number]>) =>
    change({ team: team.map((one, index) => (index === at ? { ...one, ...part } : one)) })
  return (
    <>
      <Heading look="head">队伍</Heading>
      <Card className="manage-card">
        <View className="small muted">居民在首页看到的人。谁能进工作台，在「成员」里管。</View>
        {team.map(({ name, title }, at) =>
          may ? (
            <View key={at} className="row">
              <View className="grow manage-pair">
                <Field name={`team.${at}.name`} error={errors[`team.${at}.name`]}>
                  <TextInput
                    label={`第 ${at + 1} 位的姓名`}
                    placeholder="姓名"
                    max={ROOM}
                    value={name}
                    onChange={(typed) => put(at, { name: typed })}
                  />
                </Field>
                <Field name={`team.${at}.title`} error={errors[`team.${at}.title`]}>
                  <TextInput
                    label={`第 ${at + 1} 位的职务`}
                    placeholder="职务"
                    max={ROOM}
                    value={title}
                    onChange={(typed) => put(at, { title: typed })}
                  />
                </Field>
              </View>
              <Button
                look="plain"
                label={`去掉${name === '' ? `第 ${at + 1} 位` : name}`}
                onPress={() => change(withoutPerson(form, at))}
              >
                去掉
              </Button>
            </View>
          ) : (
            <View key={at}>{`${name}，${title}`}</View>
          ),
        )}
        {errors.team === undefined ? null : <FieldError>{errors.team}</FieldError>}
        {may ? (
          <Button look="soft" icon="plus" onPress={() => change({ team: [...team, { name: '', title: '队员' }] })}>
            加一位
          </Button>
        ) : null}
      </Card>
      {team.length > 0 ? (
        <>
          <Heading look="head">每周值班</Heading>
          <Card className="manage-card">
            {WEEK.map((weekday) => (
              <Field key={weekday} name={`duty.${weekday}`} error={errors[`duty.${weekday}`]}>
                <View className="manage-duty">
                  <View className="manage-day">{`周${'日一二三四五六'.charAt(weekday)}`}</View>
                  <OnDuty
                    when={`周${'日一二三四五六'.charAt(weekday)}`}
                    team={team}
                    on={duty[weekday] ?? []}
                    onChange={
                      may ? (on) => change({ duty: duty.map((one, i) => (i === weekday ? on : one)) }) : undefined
                    }
                  />
                </View>
              </Field>
            ))}
          </Card>
        </>
      ) : null}
    </>
  )
}
