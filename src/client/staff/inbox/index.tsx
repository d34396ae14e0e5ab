import { Console } from '../parts/console/console'
import { InboxScreen } from '../parts/inbox/inbox-screen'
import { useWide } from '../parts/wide'

/** 收件箱: what is due, on a phone as a page, on a PC beside the case. */
export default function InboxPage() {
  return useWide() ? <Console /> : <InboxScreen />
}
