import { Field, PhotoPicker, Slip, TextArea } from '../../../ui'
import type { SupplementForm } from './use-supplement'

/** Paper for what is added. */
export function SupplementFields({ form: { text, change, error, photos } }: { form: SupplementForm }) {
  return (
    <Slip className="case-paper">
      <Field name="supplement" error={error}>
        <TextArea label="补充的内容" look="ruled" placeholder="想起什么，接着写" value={text} onChange={change} />
      </Field>
      <PhotoPicker form={photos} />
    </Slip>
  )
}
