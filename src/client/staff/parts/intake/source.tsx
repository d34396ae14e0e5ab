import { CHANNEL_NAMES, INTAKE_CHANNELS } from '@/contract/suggestion/vocabulary'
import { Card, Field, PhotoPicker, Segmented, usePastedPhotos } from '../../../ui'
import { PaperPhoto } from './paper-photo'
import type { IntakeForm } from './use-intake-form'

const CHANNELS = INTAKE_CHANNELS.map((value) => ({ value, name: CHANNEL_NAMES[value] }))

/** Where it came from, and its photo: the slip first, so that it can be copied from. */
export function Source({ form }: { form: IntakeForm }) {
  const { draft, change, errors, paper, photos } = form
  const onPaper = draft.channel === 'paper'
  // The slip takes the first picture that is pasted, the scene the others.
  usePastedPhotos(onPaper && paper.photos.length === 0 ? paper : photos)
  return (
    <Card className="intake-card">
      <Field name="channel" label="从哪里来" error={errors.channel ?? errors.visitId}>
        <Segmented
          label="从哪里来"
          options={CHANNELS}
          value={draft.channel}
          onChange={(channel) => change({ channel })}
        />
      </Field>
      {onPaper ? (
        <Field name="photoOfPaper" label="纸条的照片" hint="只有工作人员看得到" error={errors.photoOfPaper}>
          <PaperPhoto form={paper} />
        </Field>
      ) : null}
      <Field name="photos" label="现场照片" hint="可不加" error={errors.photos}>
        <PhotoPicker form={photos} without="不加也可以登记" />
      </Field>
    </Card>
  )
}
