import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { CaseHead } from './case-head'
import { History } from './history'
import { Outcome } from './outcome'
import { Phone } from './phone'
import { Written } from './written'
import './case.scss'

/** The case itself, the same on phone and PC. @param clock what is due, where it stands above the slip */
export function CaseBody({ view, clock }: { view: DeskView; clock?: ReactNode }) {
  return (
    <View className="desk-case">
      <CaseHead view={view} />
      {clock}
      <Written view={view} />
      <Phone key={view.id} view={view} />
      <Outcome view={view} />
      <History view={view} />
    </View>
  )
}
