import { View } from '@tarojs/components'
import type { Clause } from '@/contract/consultation/items'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { Button, Card, FieldError, Heading, Tag } from '../../../../ui'
import { Diff } from '../../../../ui/diff/diff'
import { ClauseEditor } from './clause-editor'
import { itemName } from '@/contract/consultation/names'
import type { NextDraft } from './use-next-draft'

interface NextClauseProps {
  consultation: DeskConsultationView
  clause: Clause
  draft: NextDraft
  canSave: boolean
}

/** One clause: as it was asked with the changes marked, and its editor while that is open. */
export function NextClause({ consultation, clause, draft, canSave }: NextClauseProps) {
  const { text, cites } = draft.wordingOf(clause)
  const name = itemName(clause)
  const open = canSave && draft.open === clause.id
  const theirs = draft.theirs(clause)
  const error = draft.errors[clause.id]
  return (
    <Card className="next-clause">
      <View className="next-clause-head">
        <View className="grow">
          <Heading level={2}>{name}</Heading>
        </View>
        {text === clause.text ? <Tag>没有改</Tag> : <Tag tone="blue">{text.trim() === '' ? '删去' : '改了'}</Tag>}
        {cites.length === 0 ? null : <Tag tone="ok">{`引用 ${cites.length} 组`}</Tag>}
      </View>
      {text === clause.text ? <View className="pre ink-2">{text}</View> : <Diff before={clause.text} after={text} />}
      {theirs ? (
        <View className="next-clause-theirs">
          <View className="small strong">这一条同事刚才也改了，同事的写法：</View>
          <Diff before={clause.text} after={theirs.text} />
          <View className="next-clause-choice">
            <Button look="soft" label={`用同事的，${name}`} onPress={() => draft.takeTheirs(clause)}>
              用同事的
            </Button>
            <Button look="soft" label={`用我的，${name}`} onPress={() => draft.keepMine(clause)}>
              用我的
            </Button>
          </View>
        </View>
      ) : null}
      {open ? <ClauseEditor consultation={consultation} clause={clause} draft={draft} /> : null}
      {error === undefined || open ? null : <FieldError>{error}</FieldError>}
      {canSave ? (
        <Button
          look="soft"
          label={`${open ? '收起' : '改这一条'}，${name}`}
          onPress={() => draft.setOpen(open ? undefined : clause.id)}
        >
          {open ? '收起' : '改这一条'}
        </Button>
      ) : null}
    </Card>
  )
}
