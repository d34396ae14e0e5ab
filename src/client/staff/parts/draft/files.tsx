import { useEffect, useRef } from 'react'
import { View } from '@tarojs/components'
import { Button, Card, Field, FieldError, Icon, Tap, TextInput, sizeWords } from '../../../ui'
import { PhotosField } from './photos-field'
import type { DraftForm } from './use-draft-form'
import { MAX_DOCUMENTS, useDocuments } from './use-documents'

const NAME_ROOM = 100

/** Photos and documents to look at before answering. */
export function Files({ form }: { form: DraftForm }) {
  const { draft, errors, change, report } = form
  return (
    <Card className="draft-card">
      <PhotosField
        name="photos"
        label="照片"
        hint="可不加"
        error={errors.photos}
        photos={draft.photos}
        onChange={(photos) => change({ photos })}
        onState={(state) => report('photos', state)}
      />
      <Documents form={form} />
    </Card>
  )
}

function Documents({ form: { draft, errors, update, report } }: { form: DraftForm }) {
  const documents = useDocuments(draft.documents.length, (document) =>
    update((before) => ({ ...before, documents: [...before.documents, document] })),
  )
  const { state, waiting, problem, full } = documents
  const tell = useRef(report)
  tell.current = report
  useEffect(() => tell.current('documents', state), [state])

  const rename = (index: number, name: string) =>
    update((before) => ({
      ...before,
      documents: before.documents.map((one, at) => (at === index ? { ...one, name } : one)),
    }))
  const remove = (fileID: string) =>
    update((before) => ({ ...before, documents: before.documents.filter((one) => one.fileID !== fileID) }))

  return (
    <Field name="documents" label="文件" hint={`PDF，可不加，最多 ${MAX_DOCUMENTS} 个`} error={errors.documents}>
      {draft.documents.map(({ fileID, name, bytes }, index) => (
        <Field key={fileID} name={`documents.${index}.name`} error={errors[`documents.${index}.name`]}>
          <View className="row">
            <View className="grow">
              <TextInput
                label={`文件 ${index + 1} 的名字`}
                max={NAME_ROOM}
                value={name}
                onChange={(words) => rename(index, words)}
              />
            </View>
            <View className="note muted nowrap">{sizeWords(bytes)}</View>
            <Tap className="draft-tool" label={`删掉文件 ${name}`} onPress={() => remove(fileID)}>
              删掉
            </Tap>
          </View>
        </Field>
      ))}
      {waiting.map((one) => (
        <View key={one.key} className="row">
          <Icon name="text" />
          <View className="grow">
            <View>{one.file.name}</View>
            {one.error === undefined ? (
              <View className="note muted">{`正在上传 ${Math.round(one.progress)}%`}</View>
            ) : (
              <FieldError>{one.error}</FieldError>
            )}
          </View>
          {one.error === undefined ? null : (
            <Tap className="draft-tool" label={`重传 ${one.file.name}`} onPress={() => documents.retry(one)}>
              重传
            </Tap>
          )}
          <Tap className="draft-tool" label={`删掉文件 ${one.file.name}`} onPress={() => documents.remove(one.key)}>
            删掉
          </Tap>
        </View>
      ))}
      {problem === undefined ? null : <FieldError>{problem}</FieldError>}
      {full ? null : (
        <View className="draft-add">
          <Button look="soft" icon="plus" onPress={documents.add}>
            加文件
          </Button>
        </View>
      )}
    </Field>
  )
}
