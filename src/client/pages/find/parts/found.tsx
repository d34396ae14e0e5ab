import { View } from '@tarojs/components'
import type { FoundView } from '@/contract/suggestion/claim-actions'
import { Notice } from '../../../ui'
import { AnswerCard } from '../../case/parts/answer-card'
import { ByPhone } from '../../case/parts/by-phone'
import { CaseHeader } from '../../case/parts/case-header'
import { History } from '../../case/parts/history'
import { NextStep } from '../../case/parts/next-step'
import { QuestionCard } from '../../case/parts/question-card'
import { RateCard } from '../../case/parts/rate-card'
import { RefusalCard } from '../../case/parts/refusal-card'
import { Together } from '../../case/parts/together'
import { WrittenSlip } from '../../case/parts/written-slip'

const ABOUT = {
  no: '绑定以后，「我的」里随时能看到进度和答复，也可以补充、评价。一件只能绑定一个微信。',
  mine: '这件已经在您的微信里，「我的」里随时能看到。',
  other: '这件已经绑定到另一个微信，在这里只能看进度。',
}

/** What opens the way to the act, for whoever holds the slip. */
const HOW = {
  no: (act: string) => `点下面的「绑定到我的微信」，就能${act}。`,
  mine: (act: string) => `点下面的「去${act}」。`,
  other: (act: string) => `请用绑定的那个微信${act}。`,
}

/** The case as whoever holds its slip sees it: all of it, but nothing is done here. */
export function Found({ view }: { view: FoundView }) {
  const { claimed, withDistrict, workstation } = view
  const waits = claimed === 'other' ? '下一步，等绑定的那个微信' : undefined
  const how = (act: string) => <View className="ink-2">{HOW[claimed](act)}</View>
  return (
    <>
      <CaseHeader view={view} />
      <Notice>{ABOUT[claimed]}</Notice>
      <QuestionCard view={view} waits={waits}>
        {how('补充')}
      </QuestionCard>
      <NextStep view={view} />
      <Together view={view} />
      <RefusalCard view={view} />
      <AnswerCard view={view} />
      <RateCard view={view} waits={waits}>
        {how('评价')}
      </RateCard>
      {withDistrict || claimed === 'mine' ? null : <ByPhone workstationId={workstation.id} />}
      <History view={view} />
      <WrittenSlip view={view} />
    </>
  )
}
