import { useState } from 'react'
import { REPORT_REASON_NAMES, REPORT_REASONS, type ReportReason, reportWall } from '@/contract/wall/actions'
import { useAct } from '../../../cloud'
import { Button, Choice, Field, Notice, Sheet } from '../../../ui'

const REASONS = REPORT_REASONS.map((value) => ({ value, name: REPORT_REASON_NAMES[value] }))

/** 举报: what stands here should not. It goes to the workstation's lead. */
export function Report({ publicId }: { publicId: string }) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState<ReportReason>()
  const [problem, setProblem] = useState<string>()
  const report = useAct(reportWall, {
    onSuccess: () => setOpen(false),
    onError: (error) => setProblem(error.message),
  })

  function choose(chosen: ReportReason) {
    setReason(chosen)
    setProblem(undefined)
  }

  function send() {
    if (reason === undefined) setProblem('请选一下哪里不妥')
    else report.mutate({ publicId, reason })
  }

  if (report.isSuccess) return <Notice>已转给工作室，室长会看要不要修改或收起。谢谢您提醒</Notice>
  return (
    <>
      <Button look="plain" onPress={() => setOpen(true)}>
        举报不当内容
      </Button>
      <Sheet open={open} title="哪里不妥" onClose={() => setOpen(false)}>
        <Field name="reason" error={problem}>
          <Choice label="哪里不妥" look="list" options={REASONS} value={reason} onChange={choose} />
        </Field>
        <Button busy={report.isPending} onPress={send}>
          告诉工作室
        </Button>
      </Sheet>
    </>
  )
}
