import { copy } from './clipboard'
import type { Place } from './place'

/** A browser knows no map of ours: the address goes to the clipboard, for the person's own. */
export function navigateTo({ address }: Place): void {
  copy(address, '地址已复制')
}

export function phone(number: string): void {
  window.location.href = `tel:${number.replace(/[^\d+]/g, '')}`
}
