import { View } from '@tarojs/components'
import { PICK } from '../../../device/pick-place'
import { aria, Field, FieldError, Icon, Tap, TextInput } from '../../../ui'
import { usePlace } from './use-place'
import type { SubmitForm } from './use-submit-form'
import './place.scss'

interface PlaceProps {
  form: SubmitForm
  workstationId: string
}

/** Where it is. Always in words; a point on the map and the scanned board help to say it. */
export function Place({ form, workstationId }: PlaceProps) {
  const { draft, change, errors, focusOn } = form
  const { busy, problem, pick, unpick, board, atBoard } = usePlace(form, workstationId)
  const picked = draft.point !== undefined
  return (
    <Field name="place" error={errors.place}>
      <TextInput
        label="在哪里"
        placeholder="在哪里，例如 3号楼北侧"
        max={200}
        value={draft.place}
        focus={focusOn === 'place'}
        onChange={(place) => change({ place })}
      />
      {picked ? (
        <View className="place-point" {...aria({ role: 'status' })}>
          <Icon name="check" size={18} />
          <View className="grow">{PICK.picked}</View>
          <Tap className="place-way" label="去掉位置" onPress={unpick}>
            去掉
          </Tap>
        </View>
      ) : (
        <View className="place-ways">
          {board === undefined ? null : (
            <Tap className="place-way" label={`就在公示栏这里，${board}`} onPress={atBoard}>
              就在公示栏这里
            </Tap>
          )}
          <Tap className="place-way" disabled={busy} onPress={pick}>
            {busy ? '请稍等…' : PICK.words}
          </Tap>
        </View>
      )}
      {problem === undefined ? null : <FieldError>{problem}</FieldError>}
    </Field>
  )
}
