import { useState } from 'react'
import { reportWall } from '@/contract/wall/actions'
import { useAct } from '../../../cloud'
import { Button, Notice, ReportSheet, whyNot } from '../../../ui'

/** 举报: what stands here should not. It goes to the workstation's lead. */
export function Report({ publicId }: { publicId: string }) {
  const [open, setOpen] = useState(false)
  const report = useAct(reportWall, { onSuccess: () => setOpen(false) })

  if (report.isSuccess) return <Notice>已转给工作室，室长会看要不要修改或收起。谢谢您提醒</Notice>
  return (
    <>
      <Button look="plain" onPress={() => setOpen(true)}>
        举报不当内容
      </Button>
      <ReportSheet
        open={open}
        sending={report.isPending}
        problem={report.error ? whyNot(report.error) : undefined}
        onSend={(reason) => report.mutate({ publicId, reason })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
