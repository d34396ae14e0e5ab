import Taro from '@tarojs/taro'
import type { LocalFile } from '../cloud/upload'

/** Files that wait for a signal: what is chosen lives as long as the app, these outlive it. WeChat has 200 MB for them. */

/** @returns what the file is found again by; nothing when there is no room */
export function keepFile({ path }: LocalFile): Promise<string | undefined> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath: path,
      success: ({ savedFilePath }) => resolve(savedFilePath),
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
  Taro.getFileSystemManager().removeSavedFile({ filePath: kept, fail: () => undefined })
}
