import type { WallItem } from '@/contract/wall/view'
import { goTo, pages } from '../../../device/pages'
import { Echo, Icon, Support, Tap } from '../../../ui'

/** One case on the wall, with the way to all of it and joining in. */
export function WallCard({ item, place }: { item: WallItem; place?: string }) {
  return (
    <Echo item={item} place={place}>
      <Tap
        role="link"
        className="wall-way small"
        label={`看全文，${item.text.slice(0, 20)}`}
        onPress={() => goTo(pages.wallItem(item.publicId))}
      >
        看全文
        <Icon name="next" size={16} />
      </Tap>
      <Support item={item} />
    </Echo>
  )
}
