import { useState } from 'react'
import { View } from '@tarojs/components'
import { OUTCOME_NAMES } from '@/contract/suggestion/vocabulary'
import { tidyText } from '@/contract/text'
import { aria, Button, Tag, toneOfOutcome } from '../../../ui'
import type { Draft } from './draft'

/** The answer as the resident will see it. */
export function Preview({ draft: { outcome, text }, workstation }: { draft: Draft; workstation: string }) {
  const [open, setOpen] = useState(false)
  const tone = outcome === undefined ? 'plain' : toneOfOutcome(outcome)
  return (
    <View className="act-preview">
      <Button look="plain" onPress={() => setOpen(!open)}>
        {open ? '收起预览' : '看看居民会看到什么'}
      </Button>
      {open ? (
        <View className="act-preview-card" {...aria({ role: 'group', label: '居民会看到' })}>
          <View className="row small muted">
            {outcome === undefined ? (
              <Tag>还没选结果</Tag>
            ) : (
              <Tag tone={tone} icon={tone === 'ok' ? 'check' : undefined}>
                {OUTCOME_NAMES[outcome]}
              </Tag>
            )}
            <View>{`${workstation}答复`}</View>
          </View>
          <View className="pre">{tidyText(text) === '' ? '还没写答复' : tidyText(text)}</View>
        </View>
      ) : null}
    </View>
  )
}
