import { Divider, Price } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'

export default function Second() {
  return (
    <View>
      <Divider>第二页</Divider>
      <Price price={1} />
    </View>
  )
}
