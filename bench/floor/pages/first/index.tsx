import { Button, Cell, Tag } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'

export default function First() {
  return (
    <View>
      <Cell title="阳光二居" description="阳光路 128 弄" />
      <Tag>工作室</Tag>
      <Button onClick={() => void Taro.navigateTo({ url: '/pages/second/index' })}>提意见</Button>
    </View>
  )
}
