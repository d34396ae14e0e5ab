import { useState } from 'react'
import { View } from '@tarojs/components'
import { copy } from '../device/clipboard'
import { goTo, pages, replaceWith } from '../device/pages'
import { currentWorkstation, rememberWorkstation } from '../device/workstation'
import { Button, Card, Confirm, Notice, UrgentCall } from '../ui'
import { reopenDraft } from './draft'
import { throwAway } from './send'
import { dropUnsent, wordsOf, waits, type Unsent } from './unsent'
import { WaitingPhotos } from './waiting-photos'
import { aboutUnsent, FULL, WHAT_NAMES } from './words'

interface WaitingProps {
  item: Unsent
  /** Takes it back to be mended, where that is done on this very page; `null` where it cannot be any more. */
  onMend?: (() => void) | null
  /** Said in place of why it could not go, where more is known. */
  because?: string
}

/** One that waits, or that has gone and is still to be used: what it says, how it stands, and what can be done with it. */
export function Waiting({ item, onMend, because }: WaitingProps) {
  const { photos, delay, problem } = item
  const words = wordsOf(item)
  const [hindrance, setHindrance] = useState<string>()
  const mend = () => {
    if (onMend) return onMend()
    setHindrance(takeUp(item))
  }
  return (
    <Card>
      <View className="stack">
        {words === '' ? null : <View className="pre">{words}</View>}
        <WaitingPhotos photos={photos} />
        <View className="small muted">{aboutUnsent(item)}</View>
        {waits(item) && delay !== undefined && problem === undefined ? (
          <>
            <Notice tone="warn">{delay}</Notice>
            <UrgentCall words={delay} />
          </>
        ) : null}
        {problem === undefined ? null : <Notice tone="late">{because ?? `${problem}。您写的都还在。`}</Notice>}
        {hindrance === undefined ? null : <Notice tone="warn">{hindrance}</Notice>}
        {waits(item) ? null : <ToUse item={item} />}
        {problem === undefined ? null : (
          <View className="row">
            {words === '' ? null : (
              <Button look="plain" grow onPress={() => copy(words, '已复制')}>
                复制文字
              </Button>
            )}
            {onMend === null ? null : (
              <Button look="soft" grow onPress={mend}>
                {item.what === 'suggestion' ? '改一改再投' : '改一改再发'}
              </Button>
            )}
          </View>
        )}
        {waits(item) ? <ThrowAway item={item} /> : null}
      </View>
    </Card>
  )
}

const WHY = { other: '您还有一件没写完的，请先投出那一件，再改这一件', full: FULL }

/** Back to where it was written. @returns why it cannot be */
function takeUp(item: Unsent): string | undefined {
  const { what, requestId, input } = item
  if (what === 'intake') goTo(pages.intakeOfUnsent(requestId))
  else if (what === 'visit') goTo(pages.visitOfUnsent(requestId))
  else if (what === 'supplement') goTo(pages.case(input.id ?? ''))
  else {
    const hindrance = reopenDraft(item)
    if (hindrance !== undefined) return WHY[hindrance]
    const { workstationId } = input
    if (workstationId !== undefined && currentWorkstation() !== workstationId) rememberWorkstation(workstationId)
    // Its files are the draft's now.
    dropUnsent(requestId)
    replaceWith(pages.submit())
  }
  return undefined
}

/** It is in the box, and somebody still waits for what came of it. */
function ToUse({ item }: { item: Unsent }) {
  const open = () => goTo(pages.intakeOfUnsent(item.requestId))
  if (item.what === 'intake') {
    return (
      <>
        <Notice>已经登记好了，小票还没交给本人。</Notice>
        <Button look="soft" icon="paper" onPress={open}>
          看小票，交给本人
        </Button>
      </>
    )
  }
  return (
    <>
      <Notice>走访已经记下，发现的问题还没登记。</Notice>
      <View className="row">
        <Button look="plain" grow onPress={() => throwAway(item)}>
          不用登记了
        </Button>
        <Button look="soft" grow onPress={open}>
          接着登记问题
        </Button>
      </View>
    </>
  )
}

function ThrowAway({ item }: { item: Unsent }) {
  const [asking, ask] = useState(false)
  const name = WHAT_NAMES[item.what]
  return (
    <>
      <Button look="plain" label={`删掉这件待发的${name}`} onPress={() => ask(true)}>
        删掉
      </Button>
      <Confirm
        open={asking}
        title={`删掉这件${name}吗`}
        text={item.what === 'suggestion' ? '还没投进意见箱，删掉就没有了。' : '还没发出去，删掉就没有了。'}
        yes="删掉"
        no="不删"
        onYes={() => {
          ask(false)
          throwAway(item)
        }}
        onNo={() => ask(false)}
      />
    </>
  )
}
