import { goTo, pages } from '../../device/pages'
import { Empty } from '../../ui'

/** In place of the desk, for someone who is not staff. */
export function StaffOnly() {
  return (
    <Empty
      title="这里是工作人员办件的地方"
      text="您的身份进不来。提意见、查进度都在首页。"
      action={{ words: '回首页', onPress: () => goTo(pages.home()) }}
    />
  )
}
