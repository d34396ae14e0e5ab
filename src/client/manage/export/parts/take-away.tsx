import { useState } from 'react'
import { View } from '@tarojs/components'
import { exportCases, exportFigures, exportAudit } from '@/contract/export/actions'
import type { OutputOf, Actions } from '@/contract/actions'
import type { Role } from '@/contract/roles'
import type { Days } from '@/contract/stats/periods'
import { useAct, type CallError } from '../../../cloud'
import { openDocument } from '../../../device/document'
import { Button, Card, Heading, Notice, Row, Several } from '../../../ui'

type File = OutputOf<Actions['export.cases']>

const NO_READER = '这份表格暂时打不开，请再试一次'

/** The tables there are for this role, and the one that was made. */
export function TakeAway({ days, scope, role }: { days: Days; scope: string | undefined; role: Role }) {
  const [phones, setPhones] = useState(false)
  const [file, setFile] = useState<File>()
  const [problem, setProblem] = useState<string>()
  const outcome = {
    onSuccess: (made: File) => {
      setProblem(undefined)
      setFile(made)
    },
    onError: (error: CallError) => {
      setFile(undefined)
      setProblem(Object.values(error.fields)[0] ?? error.message)
    },
  }
  const cases = useAct(exportCases, outcome)
  const figures = useAct(exportFigures, outcome)
  const audit = useAct(exportAudit, outcome)
  const busy = cases.isPending || figures.isPending || audit.isPending
  const open = (made: File) => {
    openDocument(made).catch(() => setProblem(NO_READER))
  }
  return (
    <>
      <Card>
        <View className="stack">
          <Heading>要哪一份</Heading>
          <Several
            label="办件里带什么"
            options={[{ value: 'phones', name: '办件里带上联系电话' }]}
            value={phones ? ['phones'] : []}
            onChange={(chosen) => setPhones(chosen.length > 0)}
          />
          {phones ? (
            <Notice tone="warn">每一个带出的电话都会记进操作记录。匿名的、您无权查看的，不会带出。</Notice>
          ) : null}
          <Button
            look="second"
            busy={cases.isPending}
            disabled={busy}
            onPress={() => cases.mutate({ ...days, desk: scope, phones })}
          >
            导出办件
          </Button>
          <Button
            look="second"
            busy={figures.isPending}
            disabled={busy}
            onPress={() => figures.mutate({ ...days, workstationId: scope })}
          >
            导出数字
          </Button>
          {role === 'district' ? (
            <Button
              look="second"
              busy={audit.isPending}
              disabled={busy}
              onPress={() => audit.mutate({ ...days, desk: scope })}
            >
              导出操作记录
            </Button>
          ) : null}
          {problem === undefined ? null : <Notice tone="late">{problem}</Notice>}
        </View>
      </Card>
      {file ? (
        <Card flush>
          <Row
            icon="paper"
            title={file.name}
            meta={`${file.rows} 行，Excel 和 WPS 都能打开；一天内有效`}
            label={`打开 ${file.name}`}
            onPress={() => open(file)}
          />
        </Card>
      ) : null}
    </>
  )
}
