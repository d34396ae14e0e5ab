import { useState } from 'react'
import { Button, Cell, Input, Popup, Tag } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'

export default function First() {
  const [open, setOpen] = useState(false)
  return (
    <View>
      <Cell title="阳光二居" description="阳光路 128 弄" />
      <Tag>工作室</Tag>
      <Input placeholder="想说的事" />
      <Button onClick={() => setOpen(true)}>提意见</Button>
      <Popup visible={open} position="bottom" onClose={() => setOpen(false)}>
        <Button onClick={() => void Taro.navigateTo({ url: '/pages/second/index' })}>看进度</Button>
      </Popup>
    </View>
  )
}
