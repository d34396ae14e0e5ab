import type { PropsWithChildren, ReactNode } from 'react'
import { ScrollView, View } from '@tarojs/components'
import { goBack } from '../../../device/pages'
import { aria, Bar, Icon, Notice, Screen, Tap, usePage } from '../../../ui'
import { Rail } from '../console/rail'
import { useMe } from '../use-me'
import { useWide } from '../wide'
import type { DeskPlaceName } from './places'
import '../console/console.scss'
import './desk-screen.scss'

interface DeskScreenProps {
  title: string
  /** Which part of the desk it belongs to, for the rail of a PC. */
  at?: DeskPlaceName
  /** Buttons: at the thumb on a phone, at the foot on a PC. The main one last. */
  acts?: ReactNode
  /** What went wrong with the act, said beside its button. */
  problem?: string
  /** The first page of its part: there is nothing to go back to on a PC. */
  top?: boolean
  onBack?: () => void
  onReachEnd?: () => void
}

/** A page of the desk: a page like any other on a phone, beside the rail on a PC. */
export function DeskScreen(props: PropsWithChildren<DeskScreenProps>) {
  const { title, acts, problem, onBack, children } = props
  if (useWide()) return <OnPc {...props} />
  const bar = acts ? <Bar problem={problem}>{acts}</Bar> : undefined
  return (
    <Screen title={title} bar={bar} onBack={onBack}>
      {children}
    </Screen>
  )
}

function OnPc(props: PropsWithChildren<DeskScreenProps>) {
  const { title, at, acts, problem, top = false, onBack = goBack, onReachEnd, children } = props
  const page = usePage()
  return (
    <View className={`${page} console`}>
      <Rail staff={useMe(true)} at={at} />
      <View className="desk-page" {...aria({ role: 'main' })}>
        <ScrollView className="desk-page-scroll" scrollY lowerThreshold={200} onScrollToLower={onReachEnd}>
          <View className="desk-page-body">
            <View className="desk-page-head">
              {top ? null : (
                <Tap className="desk-page-back" label="返回" onPress={onBack}>
                  <Icon name="back" />
                </Tap>
              )}
              <View className="console-title" {...aria({ role: 'heading', level: 1 })}>
                {title}
              </View>
            </View>
            {children}
          </View>
        </ScrollView>
        {acts ? (
          <View className="desk-page-foot">
            {problem === undefined ? null : <Notice tone="late">{problem}</Notice>}
            <View className="desk-page-acts">{acts}</View>
          </View>
        ) : null}
      </View>
    </View>
  )
}
