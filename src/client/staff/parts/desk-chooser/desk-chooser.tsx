import { useState } from 'react'
import { View } from '@tarojs/components'
import { Choice, Icon, Sheet, Tap } from '../../../ui'
import type { Desk } from '../desks'
import './desk-chooser.scss'

interface DeskChooserProps {
  /** What is asked: 看哪个收件箱. */
  title: string
  desks: readonly Desk[]
  value: string
  onChange: (id: string) => void
}

/** A desk's name and the way to another one; where there is no other, the name alone. */
export function DeskChooser({ title, desks, value, onChange }: DeskChooserProps) {
  const [open, setOpen] = useState(false)
  const name = desks.find(({ id }) => id === value)?.name ?? ''
  if (desks.length < 2) return <View>{name}</View>
  const choose = (id: string) => {
    setOpen(false)
    onChange(id)
  }
  return (
    <>
      <Tap className="desk-chooser" label={`${name}，${title}`} onPress={() => setOpen(true)}>
        {name}
        <Icon name="down" size={16} />
      </Tap>
      <Sheet open={open} title={title} onClose={() => setOpen(false)}>
        <Choice
          label={title}
          look="list"
          options={desks.map((desk) => ({ value: desk.id, name: desk.name }))}
          value={value}
          onChange={choose}
        />
      </Sheet>
    </>
  )
}
