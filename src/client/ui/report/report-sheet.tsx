import { useState } from 'react'
import { NO_REASON, REPORT_REASON_NAMES, REPORT_REASONS, type ReportReason } from '@/contract/report'
import { Button } from '../button/button'
import { Choice } from '../choice/choice'
import { Field } from '../field/field'
import { Sheet } from '../sheet/sheet'

const TITLE = '哪里不妥'
const REASONS = REPORT_REASONS.map((value) => ({ value, name: REPORT_REASON_NAMES[value] }))

interface ReportSheetProps extends ReasonsProps {
  open: boolean
  onClose: () => void
}

/** 举报: why something that everyone reads should not stand there. Whoever opens it sends it. */
export function ReportSheet({ open, onClose, ...reasons }: ReportSheetProps) {
  return (
    <Sheet open={open} title={TITLE} onClose={onClose}>
      <Reasons {...reasons} />
    </Sheet>
  )
}

interface ReasonsProps {
  sending: boolean
  /** Why it did not arrive. */
  problem: string | undefined
  onSend: (reason: ReportReason) => void
}

/** There only while the sheet is open: the next one begins with nothing chosen. */
function Reasons({ sending, problem, onSend }: ReasonsProps) {
  const [reason, setReason] = useState<ReportReason>()
  const [missing, setMissing] = useState(false)

  function choose(chosen: ReportReason) {
    setReason(chosen)
    setMissing(false)
  }

  function send() {
    if (reason === undefined) setMissing(true)
    else onSend(reason)
  }
  return (
    <>
      <Field name="reason" error={missing ? NO_REASON : problem}>
        <Choice label={TITLE} look="list" options={REASONS} value={reason} onChange={choose} />
      </Field>
      <Button busy={sending} onPress={send}>
        告诉工作室
      </Button>
    </>
  )
}
