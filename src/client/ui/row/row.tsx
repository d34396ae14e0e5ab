import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Icon, type IconName } from '../icon/icon'
import { Tap } from '../tap'
import '../choice/choice.scss'
import './row.scss'

interface RowProps {
  /** To be scrolled to by. */
  id?: string
  title: string
  /** Under the title: where it stands, since when. */
  meta?: ReactNode
  /** At the right end: days left, a tag. */
  end?: ReactNode
  icon?: IconName
  /** Marks news: a blue dot, and the word in the label. */
  unread?: boolean
  tone?: 'plain' | 'late' | 'soon'
  selected?: boolean
  /** It is one of a selection, or not: pressing it changes that. Without, it opens something. */
  checked?: boolean
  /** What it opens, for a screen reader. */
  label?: string
  onPress: () => void
}

/** One line of a list that opens something. Rows stand in a flush `Card`. */
export function Row({
  id,
  title,
  meta,
  end,
  icon,
  unread = false,
  tone = 'plain',
  selected = false,
  checked,
  label,
  onPress,
}: RowProps) {
  return (
    <Tap
      id={id}
      className={`list-row is-${tone} ${selected || checked ? 'is-selected' : ''}`}
      label={label}
      role={checked === undefined ? 'button' : 'checkbox'}
      checked={checked}
      onPress={onPress}
    >
      {checked === undefined ? null : (
        <View className={`choice-box ${checked ? 'is-on' : ''}`}>
          {checked ? <Icon name="check" size={16} /> : null}
        </View>
      )}
      {icon ? <Icon name={icon} className="list-row-icon" /> : null}
      <View className="grow">
        <View className="list-row-title">
          {unread ? <View className="list-row-dot" /> : null}
          <View className="list-row-words">{title}</View>
        </View>
        {meta === undefined ? null : <View className="list-row-meta">{meta}</View>}
      </View>
      {end ?? <Icon name="next" size={16} className="list-row-icon" />}
    </Tap>
  )
}
