import { Field, Notice, PhotoPicker, Slip, TextArea } from '../../../ui'
import type { SupplementForm } from './use-supplement'

/** Paper for what is added. */
export function SupplementFields({ form: { text, change, errors, problem, photos } }: { form: SupplementForm }) {
  return (
    <Slip className="case-paper">
      {problem === undefined ? null : <Notice tone="late">{problem}</Notice>}
      <Field name="supplement" error={errors.text}>
        <TextArea label="补充的内容" look="ruled" placeholder="想起什么，接着写" value={text} onChange={change} />
      </Field>
      <Field name="supplement-photos" error={errors.photos}>
        <PhotoPicker form={photos} />
      </Field>
    </Slip>
  )
}
