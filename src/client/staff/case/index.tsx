import { useRouter } from '@tarojs/taro'
import { CaseScreen } from '../parts/case/case-screen'
import { Console } from '../parts/console/console'
import { useWide } from '../parts/wide'

/** 办理: one case, on a phone as a page, on a PC in the middle of the desk. */
export default function CasePage() {
  const { id = '' } = useRouter().params
  return useWide() ? <Console first={id} /> : <CaseScreen id={id} />
}
