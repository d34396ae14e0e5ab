import { useContext, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { deskBeside, type OtherCase } from '@/contract/desk/beside'
import type { DeskView } from '@/contract/desk/view'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { isOpen, STATE_NAMES } from '@/contract/suggestion/states'
import { asCallError, useCall } from '../../../cloud'
import { Button, Card, day, Heading, Row, Tag, toneOf } from '../../../ui'
import { headingOf } from '../case/heading-of'
import { MergeIn } from '../case/merge-in'
import { OpenCase } from '../case/open-case'
import './beside.scss'

/** What stands beside a case: those like it, and what the same resident sent in before. Nothing while there is nothing. */
export function Beside({ view }: { view: DeskView }) {
  const query = useCall(deskBeside, { id: view.id })
  if (!query.data) {
    if (!query.isError) return null
    return (
      <View className="small muted">
        {`相似的事和以前的来件没能打开：${asCallError(query.error).message}`}
        <Button look="plain" busy={query.isFetching} onPress={() => void query.refetch()}>
          再试一次
        </Button>
      </View>
    )
  }
  const { similar, earlier } = query.data
  const leads = view.can.includes('merge')
  return (
    <>
      <Others
        title="像是同一件事"
        hint={leads && similar.some(mayLead) ? '可以并案，一起答复' : '可以参考'}
        items={similar}
      >
        {(other) => (leads && mayLead(other) ? <MergeIn view={view} other={other} /> : null)}
      </Others>
      <Others title="这位居民的其他来件" hint="在这个工作室" items={earlier} />
    </>
  )
}

/** What is over, or follows another case itself, leads none. */
function mayLead({ state }: OtherCase): boolean {
  return isOpen(state) && state !== 'merged'
}

interface OthersProps {
  title: string
  hint: string
  items: readonly OtherCase[]
  /** What can be done with one, under it. */
  children?: (other: OtherCase) => ReactNode
}

function Others({ title, hint, items, children }: OthersProps) {
  const open = useContext(OpenCase)
  if (items.length === 0) return null
  return (
    <Card flush className="beside">
      <View className="beside-head">
        <Heading>{title}</Heading>
        <View className="small muted">{hint}</View>
      </View>
      {items.map((other) => (
        <View key={other.id} className="beside-case">
          <Row
            title={headingOf(other.excerpt)}
            meta={[formatReceiptNumber(other.number), other.place, day(other.submittedAt)].filter(Boolean).join('，')}
            end={<Tag tone={toneOf(other.state)}>{STATE_NAMES[other.state]}</Tag>}
            onPress={() => open(other.id)}
          />
          {children?.(other)}
        </View>
      ))}
    </Card>
  )
}
