import { useState } from 'react'
import { View } from '@tarojs/components'
import { listWorkstations, type WorkstationView } from '@/contract/workstation'
import { useCall } from '../../../cloud'
import { Announce, Button, Card, Failure, Field, Heading, Row, Sheet, Skeleton, Tag, TextInput } from '../../../ui'
import { A_HANDFUL, findWorkstations } from './find-workstations'
import { NearMe } from './near-me'
import { distanceWords, nearestFirst } from './nearest'
import { usePosition } from './use-position'

/** Characters; no name of a street is longer. */
const LONGEST = 30

interface ListProps {
  current?: string
  onChoose: (id: string) => void
}

function List({ current, onChoose }: ListProps) {
  const list = useCall(listWorkstations, {})
  if (list.data) return <Found items={list.data.items} current={current} onChoose={onChoose} />
  if (list.isError) return <Failure error={list.error} retrying={list.isFetching} onRetry={() => void list.refetch()} />
  return <Skeleton shape="rows" count={2} />
}

/** All of them, or those that were searched for; either way the nearest first, once it is known where the person is. */
function Found({ items, current, onChoose }: ListProps & { items: WorkstationView[] }) {
  const position = usePosition()
  const [typed, setTyped] = useState('')
  const found = findWorkstations(items, typed)
  const searched = typed.trim()
  return (
    <View className="stack">
      {items.length > A_HANDFUL ? (
        <Field name="workstation" label="找工作室">
          <TextInput label="找工作室" placeholder="名字、街道或路名" max={LONGEST} value={typed} onChange={setTyped} />
        </Field>
      ) : null}
      <Announce>{searched === '' ? '' : `找到 ${found.length} 个工作室`}</Announce>
      {found.length > 1 && found.some(({ location }) => location) ? <NearMe {...position} /> : null}
      {found.length === 0 ? (
        <>
          <View className="ink-2">{`没有找到「${searched}」。可以少写几个字，只写路名或街道，也可以扫公示栏上的二维码。`}</View>
          <Button look="soft" onPress={() => setTyped('')}>
            看全部工作室
          </Button>
        </>
      ) : (
        <Card flush>
          {nearestFirst(found, position.at).map(({ item: { id, name, town, address }, metres }) => (
            <Row
              key={id}
              icon="pin"
              title={name}
              meta={metres === undefined ? `${town} ${address}` : `${distanceWords(metres)} · ${town} ${address}`}
              end={id === current ? <Tag tone="blue">现在这里</Tag> : undefined}
              onPress={() => onChoose(id)}
            />
          ))}
        </Card>
      )}
    </View>
  )
}

/** Nobody knows yet which workstation the person is at: they say so. */
export function Chooser({ onChoose }: ListProps) {
  return (
    <View className="stack">
      <View>
        <Heading look="head">您在哪个工作室附近</Heading>
        <View className="ink-2">选好以后，您的意见会投进那里的意见箱。也可以扫公示栏上的二维码。</View>
      </View>
      <List onChoose={onChoose} />
    </View>
  )
}

interface SheetProps extends ListProps {
  open: boolean
  onClose: () => void
}

Chooser.Sheet = function ChooserSheet({ open, current, onChoose, onClose }: SheetProps) {
  const choose = (id: string) => {
    onChoose(id)
    onClose()
  }
  return (
    <Sheet open={open} title="换一个工作室" onClose={onClose}>
      <List current={current} onChoose={choose} />
    </Sheet>
  )
}
