import { useState } from 'react'
import { reportOpinion } from '@/contract/consultation/reports'
import type { ReportReason } from '@/contract/report'
import { useAct } from '../../../cloud'
import { whyNot } from '../../../ui'

/** 举报, of one opinion at a time: the list is long, and one sheet does for all of it. */
export function useReporting(id: string) {
  const [groupId, setGroup] = useState<string>()
  const [reported, setReported] = useState<readonly string[]>([])
  const report = useAct(reportOpinion)

  function close() {
    setGroup(undefined)
    report.reset()
  }
  return {
    begin: setGroup,
    /** The caller has just reported it. */
    has: (group: string) => reported.includes(group),
    sheet: {
      open: groupId !== undefined,
      sending: report.isPending,
      problem: report.error ? whyNot(report.error) : undefined,
      onClose: close,
      onSend(reason: ReportReason) {
        if (groupId === undefined) return
        const onSuccess = () => {
          setReported((before) => [...before, groupId])
          setGroup(undefined)
        }
        report.mutate({ id, groupId, reason }, { onSuccess })
      },
    },
  }
}
