import { useState } from 'react'
import type { DeskView } from '@/contract/desk/view'
import { Bar, Button, Sheet } from '../../../ui'
import { ActList } from './act-list'
import { ActSheet } from './act-sheet'
import type { FormAct } from './act-form'
import { nextAct, otherActs } from './acts'
import { FORMS } from './forms'

interface Handlers {
  onBegin: () => void
  onDone: (words: string) => void
}

/** What can be done with a case on a phone: the next act at the thumb, the others behind 更多, each in a sheet. */
export function usePhoneActs(view: DeskView | undefined, { onBegin, onDone }: Handlers) {
  const [act, setAct] = useState<FormAct>()
  const [open, setOpen] = useState<'form' | 'more'>()
  if (!view) return { bar: null, sheets: null }

  const main = nextAct(view)
  const groups = otherActs(view, main)
  const others = groups.flatMap(({ acts }) => acts)
  const only = others.length === 1 ? others[0] : undefined
  const begin = (chosen: FormAct) => {
    onBegin()
    setAct(chosen)
    setOpen('form')
  }
  // What closes late must not close the other, which has taken its place.
  const close = (which: 'form' | 'more') => setOpen((now) => (now === which ? undefined : now))

  const bar =
    main === undefined && others.length === 0 ? null : (
      <Bar>
        {only ? (
          <Button look="second" grow={main === undefined} onPress={() => begin(only)}>
            {FORMS[only].name}
          </Button>
        ) : others.length > 0 ? (
          <Button look="second" grow={main === undefined} label="更多办理" onPress={() => setOpen('more')}>
            更多
          </Button>
        ) : null}
        {main === undefined ? null : (
          <Button grow onPress={() => begin(main)}>
            {FORMS[main].name}
          </Button>
        )}
      </Bar>
    )
  const sheets = (
    <>
      <Sheet open={open === 'more'} title="还可以" onClose={() => close('more')}>
        <ActList groups={groups} onChoose={begin} />
      </Sheet>
      {act ? (
        <ActSheet
          key={act}
          view={view}
          act={act}
          open={open === 'form'}
          onClose={() => close('form')}
          onDone={(words) => {
            close('form')
            onDone(words)
          }}
        />
      ) : null}
    </>
  )
  return { bar, sheets }
}
