import { useState } from 'react'
import { View } from '@tarojs/components'
import { deskBeside } from '@/contract/desk/beside'
import { MAX_CITED, type PolicyView, listPolicies } from '@/contract/policy/actions'
import { SEARCH_MAX } from '@/contract/handbook/entry'
import { tidyText } from '@/contract/text'
import { useCall, useList } from '../../../cloud'
import { Button, Card, Failure, Field, Icon, Row, Skeleton, Tap, TextInput } from '../../../ui'
import type { AnswerDraft } from '../acts/forms/answer'

const SHOWN = 10

type Cited = NonNullable<AnswerDraft['policies']>[number]

interface PoliciesFieldProps {
  caseId: string
  /** Whose case it is: an answer cites the policies of its workstation and of the whole district. */
  workstationId: string
  value: readonly Cited[]
  error: string | undefined
  /** Whether there is something to choose from; what is chosen always shows. */
  open: boolean
  onChange: (value: Cited[]) => void
}

/** 依据: the policy answers an answer cites, and those to choose from. */
export function PoliciesField({ caseId, workstationId, value, error, open, onChange }: PoliciesFieldProps) {
  if (!open && value.length === 0 && error === undefined) return null
  const cite = ({ id, title, source, text }: PolicyView) => onChange([...value, { id, title, source, text }])
  return (
    <Field name="policyIds" label="依据" hint="居民会看到" error={error}>
      {value.map((policy) => (
        <View key={policy.id} className="cited-chip">
          <Icon name="link" size={18} />
          <View className="grow small">{policy.title}</View>
          <Tap
            className="cited-chip-off"
            label={`不引用 ${policy.title}`}
            onPress={() => onChange(value.filter(({ id }) => id !== policy.id))}
          >
            <Icon name="close" size={18} />
          </Tap>
        </View>
      ))}
      {open ? <Choosing caseId={caseId} workstationId={workstationId} chosen={value} onCite={cite} /> : null}
    </Field>
  )
}

interface ChoosingProps {
  caseId: string
  workstationId: string
  chosen: readonly Cited[]
  onCite: (policy: PolicyView) => void
}

function Choosing({ caseId, workstationId, chosen, onCite }: ChoosingProps) {
  const [search, setSearch] = useState('')
  const [wanted, setWanted] = useState('')
  if (chosen.length >= MAX_CITED) return <View className="small muted">{`最多引用 ${MAX_CITED} 条。`}</View>
  return (
    <>
      <View className="row">
        <View className="grow">
          <TextInput
            label="找政策"
            placeholder="几个字，例如：消防通道"
            max={SEARCH_MAX}
            value={search}
            onChange={setSearch}
          />
        </View>
        <Button look="soft" icon="search" onPress={() => setWanted(tidyText(search))}>
          找
        </Button>
      </View>
      {wanted === '' ? (
        <Fitting caseId={caseId} chosen={chosen} onCite={onCite} />
      ) : (
        <Found search={wanted} workstationId={workstationId} chosen={chosen} onCite={onCite} />
      )}
    </>
  )
}

function Fitting({ caseId, chosen, onCite }: Omit<ChoosingProps, 'workstationId'>) {
  const beside = useCall(deskBeside, { id: caseId })
  return (
    <Policies
      items={beside.data?.policies}
      chosen={chosen}
      nothing="手册里没有这类事项的政策，可以换几个字找。"
      query={beside}
      onCite={onCite}
    />
  )
}

function Found({ search, workstationId, chosen, onCite }: Omit<ChoosingProps, 'caseId'> & { search: string }) {
  const list = useList(listPolicies, { search, workstationId, limit: SHOWN })
  return (
    <Policies
      items={list.data?.pages.flatMap((page) => page.items)}
      chosen={chosen}
      nothing="没有找到，请换几个字。"
      query={list}
      more={list.hasNextPage ? { busy: list.isFetchingNextPage, onPress: () => void list.fetchNextPage() } : undefined}
      onCite={onCite}
    />
  )
}

interface PoliciesProps {
  items: readonly PolicyView[] | undefined
  chosen: readonly Cited[]
  nothing: string
  /** What they come from. */
  query: { isError: boolean; isFetching: boolean; error: unknown; refetch: () => unknown }
  /** There are others: a page may hold none that fit. */
  more?: { busy: boolean; onPress: () => void }
  onCite: (policy: PolicyView) => void
}

function Policies({ items, chosen, nothing, query, more, onCite }: PoliciesProps) {
  if (!items) {
    return query.isError ? (
      <Failure error={query.error} retrying={query.isFetching} onRetry={() => void query.refetch()} />
    ) : (
      <Skeleton shape="rows" count={2} />
    )
  }
  const left = items.filter(({ id }) => !chosen.some((cited) => cited.id === id))
  const further = more ? (
    <Button look="plain" {...more}>
      再看后面的
    </Button>
  ) : null
  if (left.length === 0) {
    if (further) return further
    return <View className="small muted">{items.length === 0 ? nothing : '找到的都已经引用了。'}</View>
  }
  return (
    <>
      <Card flush>
        {left.map((policy) => (
          <Row
            key={policy.id}
            title={policy.title}
            meta={policy.source}
            label={`引用 ${policy.title}`}
            end={<Icon name="plus" size={18} />}
            onPress={() => onCite(policy)}
          />
        ))}
      </Card>
      {further}
    </>
  )
}
