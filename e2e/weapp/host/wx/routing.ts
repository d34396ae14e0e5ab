import { navigateBack, navigateTo, redirectTo, reLaunch, setTitleOfTop, switchTab } from '../pages'
import { answer } from './callback'

interface To {
  url: string
}

export const routing = {
  navigateTo: answer('navigateTo', ({ url }: To) => navigateTo(url)),
  redirectTo: answer('redirectTo', ({ url }: To) => redirectTo(url)),
  reLaunch: answer('reLaunch', ({ url }: To) => reLaunch(url)),
  switchTab: answer('switchTab', ({ url }: To) => switchTab(url)),
  navigateBack: answer('navigateBack', ({ delta }: { delta?: number }) => navigateBack(delta)),
  setNavigationBarTitle: answer('setNavigationBarTitle', ({ title }: { title: string }) => setTitleOfTop(title)),
}
