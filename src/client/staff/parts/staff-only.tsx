import { goTo, pages } from '../../device/pages'
import { Empty } from '../../ui'
import { useMe } from './use-me'

/** In place of a page of the desk, for someone it is not for: a resident, or staff of another role. */
export function StaffOnly() {
  if (useMe(true)) {
    return (
      <Empty
        title="这一页不归您管"
        text="这里的事由室长或区局办理。需要的话，请和他们说一声。"
        action={{ words: '回收件箱', onPress: () => goTo(pages.inbox()) }}
      />
    )
  }
  return (
    <Empty
      title="这里是工作人员办件的地方"
      text="您的身份进不来。提意见、查进度都在首页。"
      action={{ words: '回首页', onPress: () => goTo(pages.home()) }}
    />
  )
}
