import Taro from '@tarojs/taro'

/** Whether the system is dark now, and a way to hear of changes. */
export function isDark(): boolean {
  return Taro.getAppBaseInfo().theme === 'dark'
}

export function onDarkChange(listener: (dark: boolean) => void): () => void {
  const heard = ({ theme }: { theme: string }) => listener(theme === 'dark')
  Taro.onThemeChange(heard)
  return () => Taro.offThemeChange(heard)
}
