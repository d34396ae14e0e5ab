import { View } from '@tarojs/components'
import { aria } from './aria'
import './heading.scss'

interface HeadingProps {
  children: string
  level?: 2 | 3
  look?: 'lead' | 'title' | 'head' | 'hero'
}

/** A heading inside a page; the page's title is level 1 already. */
export function Heading({ children, level = 2, look = 'lead' }: HeadingProps) {
  return (
    <View className={`heading is-${look}`} {...aria({ role: 'heading', level })}>
      {children}
    </View>
  )
}
