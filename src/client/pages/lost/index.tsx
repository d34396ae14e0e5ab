import { goTo, pages } from '../../device/pages'
import { Empty, Screen } from '../../ui'

/** An address that is none of ours: an old code, a link that lost its end. */
export default function Lost() {
  return (
    <Screen title="没有这个页面" toHome>
      <Empty
        title="没有这个页面"
        text="地址可能不完整，或者是旧的。从首页可以提意见，也可以查进度。"
        action={{ words: '回首页', onPress: () => goTo(pages.home()) }}
      />
    </Screen>
  )
}
