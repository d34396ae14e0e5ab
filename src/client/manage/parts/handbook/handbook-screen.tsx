import { useState } from 'react'
import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { SEARCH_MAX } from '@/contract/handbook/entry'
import { listPolicies } from '@/contract/policy/actions'
import { listTemplates } from '@/contract/template/actions'
import { tidyText } from '@/contract/text'
import { asCallError, useList } from '../../../cloud'
import { goBack } from '../../../device/pages'
import { Button, Empty, Failure, Notice, Sheet, Skeleton, TextInput } from '../../../ui'
import { DeskScreen } from '../../../staff/parts/desk/desk-screen'
import type { DeskPlaceName } from '../../../staff/parts/desk/places'
import { StaffOnly } from '../../../staff/parts/staff-only'
import { useMe } from '../../../staff/parts/use-me'
import type { Entry, EntryKind } from './draft'
import { EntryEditor } from './entry-editor'
import { EntryList, topicsOf } from './entry-list'
import './handbook.scss'

const LIST = { policy: listPolicies, template: listTemplates } as const
const PAGE = 20

interface HandbookScreenProps {
  kind: EntryKind
  at: DeskPlaceName
  name: string
  /** What it is for, where there is none yet. */
  use: string
}

/** One part of the handbook of the desk: its list, what is looked for in it, and what is being written. */
export function HandbookScreen({ kind, at, name, use }: HandbookScreenProps) {
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  const [editing, setEditing] = useState<Entry | 'new'>()
  const [reading, setReading] = useState<Entry>()
  const [done, setDone] = useState<string>()
  const list = useList(LIST[kind], search === '' ? { limit: PAGE } : { limit: PAGE, search })
  const role = useMe(true)?.role
  const mayAdd = role === 'lead' || role === 'district'
  const more = () => {
    if (list.hasNextPage && !list.isFetching) void list.fetchNextPage()
  }
  useReachBottom(more)

  if (editing !== undefined) {
    return (
      <EntryEditor
        {...{ kind, at, name }}
        entry={editing === 'new' ? undefined : editing}
        onBack={() => setEditing(undefined)}
        onDone={(words) => {
          setEditing(undefined)
          setDone(words)
        }}
      />
    )
  }
  const begin = (entry: Entry | 'new') => {
    setDone(undefined)
    setEditing(entry)
  }
  const add = mayAdd ? (
    <Button grow icon="plus" onPress={() => begin('new')}>
      {`添加${name}`}
    </Button>
  ) : undefined
  return (
    <DeskScreen title={name} at={at} top acts={add} onBack={goBack} onReachEnd={more}>
      {done === undefined ? null : <Notice>{done}</Notice>}
      <View className="row">
        <View className="grow">
          <TextInput
            label={`找${name}`}
            placeholder="标题或内容里的字"
            max={SEARCH_MAX}
            value={typed}
            onChange={setTyped}
          />
        </View>
        <Button look="soft" icon="search" onPress={() => setSearch(tidyText(typed))}>
          找
        </Button>
      </View>
      {content()}
      <Sheet open={reading !== undefined} title={reading?.title ?? ''} onClose={() => setReading(undefined)}>
        {reading ? (
          <>
            <View className="pre">{reading.text}</View>
            <View className="small muted">
              {[...('source' in reading ? [reading.source] : []), reading.scope.name, topicsOf(reading)].join('，')}
            </View>
          </>
        ) : null}
      </Sheet>
    </DeskScreen>
  )

  function content() {
    const items = list.data?.pages.flatMap((page): readonly Entry[] => page.items)
    if (!items) {
      if (!list.isError) return <Skeleton shape="rows" count={4} />
      if (asCallError(list.error).code === 'FORBIDDEN') return <StaffOnly />
      return <Failure error={list.error} retrying={list.isFetching} onRetry={() => void list.refetch()} />
    }
    return (
      <>
        {items.length > 0 ? (
          <EntryList items={items} onOpen={(entry) => (entry.mayChange ? begin(entry) : setReading(entry))} />
        ) : search === '' ? (
          <Empty title={`还没有${name}`} text={use} />
        ) : (
          <Empty title="没有找到" text={`没有写着「${search}」的${name}，换几个字试试。`} />
        )}
        {list.hasNextPage ? (
          <Button look="second" busy={list.isFetchingNextPage} onPress={more}>
            看更多
          </Button>
        ) : null}
      </>
    )
  }
}
