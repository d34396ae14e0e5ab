import { View } from '@tarojs/components'

/** WeChat wants this component once `tabBar.custom` is set. The bar itself is drawn by the pages (ui/tabs). */
export default function CustomTabBar() {
  return <View />
}
