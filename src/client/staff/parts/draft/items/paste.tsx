import { useState } from 'react'
import { View } from '@tarojs/components'
import { MAX_ITEMS } from '@/contract/consultation/items'
import { Button, Card, Confirm, Field, Notice, TextArea } from '../../../../ui'
import type { DraftForm } from '../use-draft-form'
import { pasted } from './pasted'
import type { ItemsForm } from './use-items'

/** A long rule has some ten thousand characters. */
const ROOM = 500_000
const NOTHING = '请先把规约贴进来'

/** A rule is pasted whole and cut into clauses. */
export function Paste({ form, items }: { form: DraftForm; items: ItemsForm }) {
  const has = items.items.length > 0
  const [raw, setRaw] = useState('')
  const [error, setError] = useState<string>()
  const [done, setDone] = useState<string>()
  const [asking, setAsking] = useState(false)
  const [wanted, setWanted] = useState(!has)

  if (!wanted) {
    return (
      <>
        {done === undefined ? null : <Notice>{done}</Notice>}
        <View className="draft-add">
          <Button look="soft" icon="paper" onPress={() => setWanted(true)}>
            再贴一段
          </Button>
        </View>
      </>
    )
  }
  return (
    <Card className="draft-card">
      <Field name="paste" label="把规约贴在这里" hint="自动切成一条一条，切错了可以改" error={error}>
        <TextArea
          label="把规约贴在这里"
          placeholder="第一条 …… 第二条 ……，或者一段一条"
          room={ROOM}
          value={raw}
          onChange={(words) => {
            setRaw(words)
            setError(undefined)
          }}
        />
      </Field>
      {has ? (
        <View className="items-add">
          <Button look="soft" onPress={() => cut('after')}>
            接在后面
          </Button>
          <Button look="soft" onPress={() => setAsking(true)}>
            换掉现在的
          </Button>
        </View>
      ) : (
        <Button look="soft" onPress={() => cut('anew')}>
          切成条款
        </Button>
      )}
      <Confirm
        open={asking}
        title="换掉现在的条款"
        text={`现在的 ${items.items.length} 条会去掉，换成刚贴进来的。`}
        yes="换掉"
        no="不换"
        onYes={() => {
          setAsking(false)
          cut('anew')
        }}
        onNo={() => setAsking(false)}
      />
    </Card>
  )

  function cut(how: 'after' | 'anew') {
    const { title, clauses } = pasted(raw, form.draft.title === '')
    const total = clauses.length + (how === 'after' ? items.items.length : 0)
    if (clauses.length === 0) return setError(NOTHING)
    if (total > MAX_ITEMS) {
      const sum = total > clauses.length ? `，加上原有的一共 ${total} 条` : ''
      return setError(`切出了 ${clauses.length} 条${sum}，一次征询最多 ${MAX_ITEMS} 条。请拆成几次征询，分开贴。`)
    }
    if (title !== undefined) form.change({ title })
    if (how === 'after') items.addAll(clauses)
    else items.putAll(clauses)
    setRaw('')
    setWanted(false)
    setDone(`切成了 ${clauses.length} 条，请逐条看看切得对不对。`)
  }
}
