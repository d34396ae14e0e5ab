import { View } from '@tarojs/components'
import { Button, Field, Tap, TextInput } from '../../../../ui'
import { Toggle } from '../../toggle'
import { PhotosField } from '../photos-field'
import type { DraftItem } from '../shape'
import type { FieldsProps } from './item-fields'
import { newItemId } from './new-item'

type Designs = Extract<DraftItem, { type: 'designs' }>
type Design = Designs['options'][number]

/** The contract takes no more. */
const MOST = 6
const ROOM = 400

/** Designs to choose from, each with its pictures. */
export function DesignsFields({ form, item, path, change }: FieldsProps<Designs>) {
  const { errors } = form
  const set = (id: string, part: Partial<Design>) =>
    form.update((before) => ({
      ...before,
      items: before.items.map((one) =>
        one.id === item.id && one.type === 'designs'
          ? { ...one, options: one.options.map((design) => (design.id === id ? { ...design, ...part } : design)) }
          : one,
      ),
    }))
  return (
    <>
      <Field name={`${path}.title`} label="问什么" error={errors[`${path}.title`]}>
        <TextInput label="问什么" max={ROOM} value={item.title} onChange={(title) => change({ title })} />
      </Field>
      <Field name={`${path}.options`} error={errors[`${path}.options`]}>
        {item.options.map(({ id, text, photos }, index) => (
          <View key={id} className="design">
            <Field
              name={`${path}.options.${index}.text`}
              label={`方案 ${index + 1}`}
              error={errors[`${path}.options.${index}.text`]}
            >
              <View className="row">
                <View className="grow">
                  <TextInput
                    label={`方案 ${index + 1}`}
                    placeholder="例如：矮花箱，四季换花"
                    max={ROOM}
                    value={text}
                    onChange={(words) => set(id, { text: words })}
                  />
                </View>
                <Tap
                  className="draft-tool"
                  label={`删掉方案 ${index + 1}`}
                  onPress={() => change({ options: item.options.filter((one) => one.id !== id) })}
                >
                  删掉
                </Tap>
              </View>
            </Field>
            <PhotosField
              name={`${path}.options.${index}.photos`}
              label={`方案 ${index + 1} 的照片`}
              error={errors[`${path}.options.${index}.photos`]}
              photos={photos}
              onChange={(all) => set(id, { photos: all })}
              onState={(state) => form.report(id, state)}
            />
          </View>
        ))}
      </Field>
      {item.options.length < MOST ? (
        <View className="draft-add">
          <Button
            look="soft"
            icon="plus"
            onPress={() => change({ options: [...item.options, { id: newItemId(), text: '', photos: [] }] })}
          >
            加一个方案
          </Button>
        </View>
      ) : null}
      <View>
        <Toggle on={item.required} onChange={(required) => change({ required })}>
          必须回答
        </Toggle>
      </View>
    </>
  )
}
