import { Screen } from '../../ui'
import { UnsentList } from '../../unsent/unsent-list'

/** 待发. */
export default function UnsentPage() {
  return (
    <Screen title="待发">
      <UnsentList />
    </Screen>
  )
}
