import { View } from '@tarojs/components'
import { MAX_OPTIONS } from '@/contract/consultation/items'
import { Button, Field, Tap, TextInput } from '../../../../ui'
import type { Errors } from '../errors'
import { newItemId } from './new-item'

interface Option {
  id: string
  text: string
}

interface OptionsFieldsProps {
  errors: Errors
  path: string
  options: readonly Option[]
  onChange: (options: Option[]) => void
}

const ROOM = 400

/** What can be chosen. */
export function OptionsFields({ errors, path, options, onChange }: OptionsFieldsProps) {
  return (
    <Field name={`${path}.options`} label="选项" error={errors[`${path}.options`]}>
      {options.map(({ id, text }, index) => (
        <Field key={id} name={`${path}.options.${index}.text`} error={errors[`${path}.options.${index}.text`]}>
          <View className="row">
            <View className="grow">
              <TextInput
                label={`选项 ${index + 1}`}
                placeholder={`选项 ${index + 1}`}
                max={ROOM}
                value={text}
                onChange={(words) => onChange(options.map((one, at) => (at === index ? { ...one, text: words } : one)))}
              />
            </View>
            <Tap
              className="draft-tool"
              label={`删掉选项 ${index + 1}`}
              onPress={() => onChange(options.filter((_, at) => at !== index))}
            >
              删掉
            </Tap>
          </View>
        </Field>
      ))}
      {options.length < MAX_OPTIONS ? (
        <View className="draft-add">
          <Button look="soft" icon="plus" onPress={() => onChange([...options, { id: newItemId(), text: '' }])}>
            加选项
          </Button>
        </View>
      ) : null}
    </Field>
  )
}
