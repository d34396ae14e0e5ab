import Taro from '@tarojs/taro'

/** A parameter the app was opened with. */
export function addressParam(name: string): string | undefined {
  const value: unknown = Taro.getLaunchOptionsSync().query[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
