import { useEffect, useState } from 'react'
import { Button, Cell, Input, Popup, Tag } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'

export default function First() {
  const [open, setOpen] = useState(false)
  const [address, setAddress] = useState('')
  // What every app of this kind waits for: one answer of the cloud.
  useEffect(() => {
    wx.cloud.init({})
    wx.cloud.callFunction({
      name: 'api',
      data: { action: 'home.get', requestId: 'floor-opens-home-0001', input: { workstationId: 'yangguang-2' } },
      success: ({ result }) => {
        const [, found = ''] = /"address":"([^"]*)"/.exec(JSON.stringify(result)) ?? []
        setAddress(found)
      },
    })
  }, [])
  return (
    <View>
      <Cell title="阳光二居" description={address} />
      <Tag>工作室</Tag>
      <Input placeholder="想说的事" />
      <Button onClick={() => setOpen(true)}>提意见</Button>
      <Popup visible={open} position="bottom" onClose={() => setOpen(false)}>
        <Button onClick={() => void Taro.navigateTo({ url: '/pages/second/index' })}>看进度</Button>
      </Popup>
    </View>
  )
}
