import { View } from '@tarojs/components'
import { CLAUSE_TEXT, type Clause } from '@/contract/consultation/items'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { Button, Heading } from '../../../../ui'
import { TextField } from '../../acts/text-field'
import { Cites } from './cites'
import type { NextDraft } from './use-next-draft'

interface ClauseEditorProps {
  consultation: DeskConsultationView
  clause: Clause
  draft: NextDraft
}

/** The new wording of a clause, and the opinions it cites. */
export function ClauseEditor({ consultation, clause, draft }: ClauseEditorProps) {
  const { text, cites } = draft.wordingOf(clause)
  const name = `text-${clause.id}`
  const error = draft.errors[clause.id]
  return (
    <View className="clause-editor">
      <TextField
        form={{
          draft: { text },
          errors: error === undefined ? {} : { [name]: error },
          change: (part) => draft.write(clause, part),
        }}
        name={name}
        label="新的写法"
        hint="空着就是删去这一条"
        max={CLAUSE_TEXT}
        placeholder="这一条不要了，就空着"
      />
      {text === clause.text ? null : (
        <Button look="plain" onPress={() => draft.write(clause, { text: clause.text })}>
          恢复原来的文字
        </Button>
      )}
      <View className="stack">
        <Heading level={3}>因为哪些意见</Heading>
        <Cites
          consultation={consultation}
          clauseId={clause.id}
          cites={cites}
          onChange={(next) => draft.write(clause, { cites: next })}
        />
      </View>
    </View>
  )
}
