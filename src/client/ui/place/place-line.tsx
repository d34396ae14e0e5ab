import { View } from '@tarojs/components'
import { SHOW_PLACE, showPlace } from '../../device/show-place'
import { Icon } from '../icon/icon'
import { Tap } from '../tap'
import './place-line.scss'

interface PlaceLineProps {
  place: { text: string; latitude?: number; longitude?: number } | undefined
}

/** Where a case is: the words, and with a point on the map the way to it. */
export function PlaceLine({ place }: PlaceLineProps) {
  if (place === undefined) return null
  const { text, latitude, longitude } = place
  const words = (
    <>
      <Icon name="pin" size={18} />
      <View className="grow">{text}</View>
    </>
  )
  if (latitude === undefined || longitude === undefined) return <View className="row small ink-2">{words}</View>
  return (
    <Tap
      className="row small ink-2"
      label={`${text}，${SHOW_PLACE}`}
      onPress={() => showPlace(text, { latitude, longitude })}
    >
      {words}
      <View className="place-line-way">{SHOW_PLACE}</View>
    </Tap>
  )
}
