import { useState } from 'react'
import { View } from '@tarojs/components'
import { getDeskFigures } from '@/contract/consultation/desk-actions'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { asCallError, call } from '../../../../cloud'
import { CAN_SAVE_FILES, saveFile } from '../../../../device/save-file'
import { Button, FieldError } from '../../../../ui'
import { allOpinions } from './all-opinions'
import { csvOf, fileName } from './csv'
import { figuresTable, opinionsTable } from './tables'

type Table = 'figures' | 'opinions'
const NAMES: Record<Table, string> = { figures: '数字', opinions: '意见' }

interface ExportProps {
  consultation: DeskConsultationView
  what: readonly Table[]
}

/** Tables of a consultation to take away, where files can be saved. */
export function Export({ consultation, what }: ExportProps) {
  const [busy, setBusy] = useState<Table>()
  const [problem, setProblem] = useState<string>()
  if (!CAN_SAVE_FILES) return <View className="small muted">要导出表格，请在电脑上导出。</View>

  async function save(table: Table) {
    setBusy(table)
    setProblem(undefined)
    try {
      const rows = await rowsOf(consultation, table)
      saveFile(fileName(consultation.title, NAMES[table]), csvOf(rows))
    } catch (error) {
      setProblem(asCallError(error).message)
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <View className="stack">
      {what.map((table) => (
        <Button key={table} look="second" busy={busy === table} onPress={() => void save(table)}>
          {`导出${NAMES[table]}（CSV 表格）`}
        </Button>
      ))}
      {problem === undefined ? null : <FieldError>{problem}</FieldError>}
    </View>
  )
}

/** Asked for at this moment: the table says how it stands now. */
async function rowsOf(consultation: DeskConsultationView, table: Table) {
  const { id } = consultation
  return table === 'figures'
    ? figuresTable(consultation, await call(getDeskFigures, { id }))
    : opinionsTable(consultation, await allOpinions(id))
}
