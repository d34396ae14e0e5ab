import { View } from '@tarojs/components'
import type { ItemView } from '@/contract/consultation/items'
import { aria, Card, Icon, Photos, radioKeyboard } from '../../../ui'
import type { AnswerForm } from './use-answer-form'

interface DesignsProps {
  one: Extract<ItemView, { type: 'designs' }>
  form: AnswerForm
}

/** Designs side by side, one under the other: the pictures open large, the words under them choose. */
export function Designs({ one, form }: DesignsProps) {
  const chosen = form.answers[one.id]
  const ids = one.options.map(({ id }) => id)
  const value = typeof chosen === 'string' ? chosen : undefined
  return (
    <View className="stack" {...aria({ role: 'radiogroup', label: one.title })}>
      {one.options.map(({ id, text, photos }, index) => {
        const on = id === value
        const choose = (picked: string) => form.answer(one.id, picked)
        return (
          <Card key={id} className="design">
            <Photos photos={photos} label={text} />
            <View
              className={`design-choice ${on ? 'is-on' : ''}`}
              hoverClass="is-pressed"
              onClick={() => choose(id)}
              {...aria({ role: 'radio', checked: on })}
              {...radioKeyboard(ids, index, value, choose)}
            >
              <View className="grow">{text}</View>
              {on ? <Icon name="check" /> : null}
            </View>
          </Card>
        )
      })}
    </View>
  )
}
