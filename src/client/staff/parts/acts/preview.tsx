import { useState } from 'react'
import { View } from '@tarojs/components'
import { tidyText } from '@/contract/text'
import { aria, Button, Card, Outcome } from '../../../ui'
import type { AnswerDraft } from './forms/answer'

/** The answer as the resident will see it, in the resident's own parts on the ground of their page. */
export function Preview({ draft: { outcome, text, referral, policies } }: { draft: AnswerDraft }) {
  const [open, setOpen] = useState(false)
  const words = tidyText(text)
  const ready = outcome !== undefined && words !== ''
  return (
    <View className="act-preview">
      <Button look="plain" onPress={() => setOpen(!open)}>
        {open ? '收起预览' : '看看居民会看到什么'}
      </Button>
      {open ? (
        <View className="act-preview-page" {...aria({ role: 'group', label: '居民会看到' })}>
          <Card className="act-preview-card">
            {ready ? (
              <Outcome
                answer={{ outcome, text: words, referral: outcome === 'referred' ? referral : undefined, policies }}
                rating={undefined}
                ratedBy="您的"
              >
                {/* The server counts the days. */}
                <View>发出后显示用时</View>
              </Outcome>
            ) : (
              <View className="muted">{outcome === undefined ? '还没选结果' : '还没写答复'}</View>
            )}
          </Card>
        </View>
      ) : null}
    </View>
  )
}
