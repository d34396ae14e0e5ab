import Taro from '@tarojs/taro'
import { newRequestId } from '../cloud/request-id'
import type { LocalFile } from '../cloud/upload'

/**
 * Files that are not sent yet: what is chosen lives as long as the app, these outlive it. WeChat has 200 MB for them. They
 * are copies, so that what was chosen can still be looked at once its copy has gone.
 */

/** @returns what the file is found again by; nothing when there is no room */
export function keepFile({ path }: LocalFile): Promise<string | undefined> {
  const [ending = ''] = /\.\w+$/.exec(path) ?? []
  const kept = `${Taro.env.USER_DATA_PATH}/${newRequestId()}${ending}`
  return new Promise((resolve) => {
    Taro.getFileSystemManager().copyFile({
      srcPath: path,
      destPath: kept,
      success: () => resolve(kept),
      fail: () => resolve(undefined),
    })
  })
}

/** @returns a path to send it from; nothing when it is gone */
export function openFile(kept: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().access({ path: kept, success: () => resolve(kept), fail: () => resolve(undefined) })
  })
}

/** Gives its room back. */
export function dropFile(kept: string): void {
  // What is gone already needs no room.
  Taro.getFileSystemManager().unlink({ filePath: kept, fail: () => undefined })
}
