import { addressParam } from './address-param'

const query = window.matchMedia('(prefers-color-scheme: dark)')

/** `theme=dark|light` in the address wins, for tests and side-by-side views. */
export function isDark(): boolean {
  const asked = addressParam('theme')
  return asked === undefined ? query.matches : asked === 'dark'
}

export function onDarkChange(listener: (dark: boolean) => void): () => void {
  const heard = () => listener(isDark())
  query.addEventListener('change', heard)
  return () => query.removeEventListener('change', heard)
}
