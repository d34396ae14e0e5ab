import { View } from '@tarojs/components'
import type { WallItem } from '@/contract/wall/view'
import { useSupport } from '../../cloud/use-support'
import { aria } from '../aria'
import { Icon } from '../icon/icon'
import { Tap } from '../tap'
import './support.scss'

/** 附议 in one tap: it shows at once, and goes back with a sentence when it did not arrive. */
export function Support({ item }: { item: WallItem }) {
  const { supported, supporters, problem, said, support, lookAgain } = useSupport(item)
  return (
    <>
      {item.own ? (
        <View>{`您提的，${supporters} 人附议`}</View>
      ) : (
        <Tap
          className={`support small ${supported ? 'is-on' : ''}`}
          label={supported ? `已附议 ${supporters} 人` : `附议 ${supporters} 人`}
          disabled={supported}
          onPress={support}
        >
          <Icon name={supported ? 'check' : 'people'} size={18} />
          {supported ? `已附议 ${supporters}` : `附议 ${supporters}`}
        </Tap>
      )}
      <View className={`support-said ${problem === undefined ? '' : 'is-problem'}`} {...aria({ live: 'polite' })}>
        {problem ?? said}
      </View>
      {lookAgain ? (
        <Tap className="support-again small" onPress={lookAgain}>
          重新打开
        </Tap>
      ) : null}
    </>
  )
}
