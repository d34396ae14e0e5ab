import Taro from '@tarojs/taro'

/** Whether there is a camera that reads codes. */
export const CAN_SCAN: boolean = true

/** What a QR code says; nothing when the person changes their mind, or it cannot be read. */
export async function scan(): Promise<string | undefined> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode'] })
    return result
  } catch {
    return undefined
  }
}
