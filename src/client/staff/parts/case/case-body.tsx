import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { Notice } from '../../../ui'
import { Beside } from '../beside/beside'
import { Onlookers } from '../beside/onlookers'
import { CaseHead } from './case-head'
import { History } from './history'
import { Merged } from './merged'
import { Outcome } from './outcome'
import { Phone } from './phone'
import { PublicText } from './public-text'
import { safetyWords } from './safety-words'
import { Written } from './written'
import './case.scss'

/** The case itself, the same on phone and PC. @param clock what is due, where it stands above the slip */
export function CaseBody({ view, clock }: { view: DeskView; clock?: ReactNode }) {
  return (
    <View className="desk-case">
      <Onlookers key={`onlookers ${view.id}`} view={view} />
      <CaseHead view={view} />
      {clock}
      {safetyWords(view.safety).map((words) => (
        <Notice key={words} tone="warn">
          {words}
        </Notice>
      ))}
      <Written view={view} />
      <Phone key={view.id} view={view} />
      <Outcome view={view} />
      <Merged key={`merged ${view.id}`} view={view} />
      <PublicText view={view} />
      <History view={view} />
      <Beside view={view} />
    </View>
  )
}
