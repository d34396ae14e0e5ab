import { View } from '@tarojs/components'
import { Button, Card, Field, FieldError, Heading, TextInput } from '../../../ui'
import '../../parts/manage.scss'
import type { WorkstationFormState } from './use-workstation-form'

const ROOM = 200

/** The notice boards on walls, each with a code of its own. */
export function Boards({ state: { form, errors, change, settings } }: { state: WorkstationFormState }) {
  const { boards } = form
  const may = settings.mayChange.includes('boards')
  return (
    <>
      <Heading look="head">公示栏</Heading>
      <Card className="manage-card">
        <View className="small muted">
          每个公示栏有自己的二维码，按编号制作。去掉一个，墙上贴的那张码就扫不进来了。
        </View>
        {boards.map(({ id, place }, at) => (
          <Field key={id ?? `new-${at}`} name={`boards.${at}.place`} error={errors[`boards.${at}.place`]}>
            {may ? (
              <View className="row">
                <View className="grow">
                  <TextInput
                    label={`第 ${at + 1} 个公示栏在哪里`}
                    placeholder="例如：3 号楼门厅"
                    max={ROOM}
                    value={place}
                    onChange={(typed) =>
                      change({ boards: boards.map((one, i) => (i === at ? { ...one, place: typed } : one)) })
                    }
                  />
                </View>
                <Button
                  look="plain"
                  label={`去掉第 ${at + 1} 个公示栏`}
                  onPress={() => change({ boards: boards.filter((_, i) => i !== at) })}
                >
                  去掉
                </Button>
              </View>
            ) : (
              <View>{place}</View>
            )}
            {id === undefined ? null : <View className="small muted">{`编号 ${id}`}</View>}
          </Field>
        ))}
        {errors.boards === undefined ? null : <FieldError>{errors.boards}</FieldError>}
        {may ? (
          <Button look="soft" icon="plus" onPress={() => change({ boards: [...boards, { place: '' }] })}>
            加一个公示栏
          </Button>
        ) : null}
      </Card>
    </>
  )
}
