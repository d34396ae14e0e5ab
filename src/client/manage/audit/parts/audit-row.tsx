import { View } from '@tarojs/components'
import type { AuditView } from '@/contract/audit/actions'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { goTo, pages } from '../../../device/pages'
import { moment, Row } from '../../../ui'

/** One line of the audit trail; one about a case opens it. */
export function AuditRow({ line }: { line: AuditView }) {
  const { at, actName, by, caseId, desk, details, number, subject } = line
  const about = [subject, desk].filter((word) => word !== undefined).join('，')
  const meta = (
    <>
      <View>{`${by}，${moment(at)}`}</View>
      {about === '' ? null : <View>{about}</View>}
      {details === undefined ? null : <View className="ink-2">{details}</View>}
    </>
  )
  if (caseId !== undefined) {
    const title = number === undefined ? actName : `${actName}　${formatReceiptNumber(number)}`
    return <Row title={title} meta={meta} onPress={() => goTo(pages.deskCase(caseId))} />
  }
  return (
    <View className="audit-line">
      <View>{actName}</View>
      <View className="small muted">{meta}</View>
    </View>
  )
}
