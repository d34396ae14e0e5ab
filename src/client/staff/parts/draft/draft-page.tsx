import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { goBack, pages, replaceWith } from '../../../device/pages'
import { aria, Button, Field, Notice, TextArea } from '../../../ui'
import { Preview } from '../consultation/preview'
import { DeskScreen } from '../desk/desk-screen'
import { REACHABLE } from '../reachable'
import { useWide } from '../wide'
import { AskCorrection } from './ask-correction'
import { Dates } from './dates'
import { Files } from './files'
import { ItemList } from './items/item-list'
import { notCopied } from './not-copied'
import { previewed } from './previewed'
import { Scope } from './scope'
import { Told } from './told'
import { useDraftForm, type Beginning } from './use-draft-form'
import { Words } from './words'
import './draft.scss'

const TITLES = { create: '起草征询', edit: '修改征询', correct: '更正' } as const

/** The form, and on a PC beside it what residents will see. */
export function DraftPage({ beginning }: { beginning: Beginning }) {
  const wide = useWide()
  const [previewing, setPreviewing] = useState(false)
  const form = useDraftForm(beginning, ({ id }) => leaveTo(id, form.act !== 'create'))
  const { draft, act } = form
  const missing = beginning.copied && notCopied(beginning.copied, draft)
  const looking = previewing && !wide
  const toTop = (looks: boolean) => {
    setPreviewing(looks)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }

  const acts = (
    <>
      {wide ? null : (
        <Button look="second" onPress={() => toTop(!previewing)}>
          {looking ? '继续写' : '预览'}
        </Button>
      )}
      <Button
        grow
        busy={form.saving}
        onPress={() => {
          setPreviewing(false)
          form.save()
        }}
      >
        {act === 'correct' ? '发布更正' : '存草稿'}
      </Button>
    </>
  )
  return (
    <DeskScreen
      title={looking ? '居民看到的' : TITLES[act]}
      at="consultations"
      acts={acts}
      problem={form.problem}
      onBack={looking ? () => toTop(false) : undefined}
    >
      {/* Hidden, not gone: photos on their way arrive meanwhile. */}
      <View className={`draft-columns ${looking ? 'is-previewing' : ''}`}>
        <View key={form.round} className="draft-form">
          <Told form={form} />
          {missing === undefined ? null : <Notice tone="warn">{missing}</Notice>}
          {act === 'correct' ? <Correction form={form} /> : <Words form={form} />}
          <ItemList form={form} />
          {act === 'correct' ? null : (
            <>
              <Files form={form} />
              <Scope form={form} />
              <Dates form={form} />
            </>
          )}
          {form.saved === 'kept' ? (
            <View className="note muted" {...aria({ live: 'polite' })}>
              写的已记在这台设备上，离开也不会丢
            </View>
          ) : null}
        </View>
        {wide || looking ? (
          <View
            className="draft-preview"
            {...aria({ role: 'group', label: '居民看到的' })}
            {...(wide ? REACHABLE : {})}
          >
            <Preview consultation={previewed(draft)} />
          </View>
        ) : null}
      </View>
      {beginning.saving.act === 'correct' ? <AskCorrection id={beginning.saving.id} form={form} /> : null}
    </DeskScreen>
  )
}

function Correction({ form: { draft, errors, change } }: { form: ReturnType<typeof useDraftForm> }) {
  return (
    <>
      <Notice>更正会出现在征询页上，已经答过的留在他们答的那一版，也可以再改。</Notice>
      <Field name="note" label="更正了什么" hint="居民会看到" error={errors.note}>
        <TextArea
          label="更正了什么"
          placeholder="例如：第四条的时间写错了，应为下午 2 时"
          value={draft.note}
          focus={errors.note !== undefined}
          onChange={(note) => change({ note })}
        />
      </Field>
    </>
  )
}

/** To the consultation: back to its page where one came from there, else in place of this one. */
function leaveTo(id: string, fromThere: boolean): void {
  if (fromThere && Taro.getCurrentPages().length > 1) goBack()
  else replaceWith(pages.deskConsultation(id))
}
