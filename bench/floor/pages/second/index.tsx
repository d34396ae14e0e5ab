import { View } from '@tarojs/components'

export default function Second() {
  return <View>办理进度</View>
}
