import Taro from '@tarojs/taro'

/** Calls `listen` when the signal may have come back: the network says so, or the app is looked at again. */
export function onSignal(listen: () => void): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) listen()
  })
  Taro.onAppShow(listen)
}
