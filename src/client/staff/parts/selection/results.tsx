import { View } from '@tarojs/components'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { aria, Button, Icon, Notice } from '../../../ui'
import type { Bulk, Handled } from './use-bulk'

interface ResultsProps {
  bulk: Bulk
  handled: readonly Handled[]
  /** Whether what was written can be changed for those that failed. */
  mendable?: boolean
  onDone: () => void
}

/** What became of each case; what was not done first, with why, to be tried again. */
export function Results({
  bulk: { failed, passing, again, mend, busy, error },
  handled,
  mendable = false,
  onDone,
}: ResultsProps) {
  const done = handled.length - failed.length
  const words = failed.length === 0 ? `${done} 件都办好了` : `${done} 件办好了，${failed.length} 件没有办成`
  const inOrder = [...failed, ...handled.filter(({ problem }) => problem === undefined)]
  return (
    <View className="stack">
      <Notice tone={failed.length === 0 ? 'blue' : 'late'}>{words}</Notice>
      <View className="results" {...aria({ role: 'list', label: '每一件的结果' })}>
        {inOrder.map(({ item, problem }) => (
          <View key={item.id} className="result" {...aria({ role: 'listitem' })}>
            <Icon
              name={problem === undefined ? 'check' : 'alert'}
              size={20}
              className={problem === undefined ? 'is-ok' : 'is-late'}
            />
            <View className="grow">
              <View>{item.excerpt}</View>
              <View className="small muted">{`${formatReceiptNumber(item.number)}，${item.topicName}`}</View>
              {problem === undefined ? null : <View className="small is-late">{problem}</View>}
            </View>
          </View>
        ))}
      </View>
      {error ? <Notice tone="late">{error.message}</Notice> : null}
      <View className="row">
        {mendable && failed.length > passing.length ? (
          <Button look="second" grow onPress={mend}>
            改一改再发
          </Button>
        ) : null}
        {passing.length === 0 ? null : (
          <Button look="second" grow busy={busy} onPress={() => void again()}>
            {`再试 ${passing.length} 件`}
          </Button>
        )}
        <Button grow onPress={onDone}>
          完成
        </Button>
      </View>
    </View>
  )
}
