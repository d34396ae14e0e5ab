import { useState } from 'react'
import { View } from '@tarojs/components'
import { OUTCOME_NAMES } from '@/contract/suggestion/vocabulary'
import { tidyText } from '@/contract/text'
import { aria, Button, Card, Heading, Tag, toneOfOutcome } from '../../../ui'
import type { Draft } from './draft'

/** The answer as the resident will see it, on the ground of the resident's page; the server counts the days. */
export function Preview({ draft: { outcome, text } }: { draft: Draft }) {
  const [open, setOpen] = useState(false)
  const tone = outcome === undefined ? 'plain' : toneOfOutcome(outcome)
  const words = tidyText(text)
  return (
    <View className="act-preview">
      <Button look="plain" onPress={() => setOpen(!open)}>
        {open ? '收起预览' : '看看居民会看到什么'}
      </Button>
      {open ? (
        <View className="act-preview-page" {...aria({ role: 'group', label: '居民会看到' })}>
          <Card className="act-preview-card">
            <Heading level={3}>答复</Heading>
            <View className="act-preview-line small muted">
              {outcome === undefined ? (
                <Tag>还没选结果</Tag>
              ) : (
                <Tag tone={tone} icon={tone === 'ok' ? 'check' : undefined}>
                  {OUTCOME_NAMES[outcome]}
                </Tag>
              )}
              <View>发出后显示用时</View>
            </View>
            <View className={words === '' ? 'muted' : 'pre'}>{words === '' ? '还没写答复' : words}</View>
          </Card>
        </View>
      ) : null}
    </View>
  )
}
