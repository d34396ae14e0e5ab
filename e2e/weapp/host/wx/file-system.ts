import { device } from '../config'
import { copyFile, fileAt, removeSaved } from '../files'
import { answer } from './callback'

/** Where an app may write files, and nowhere else. */
export const USER_DATA_PATH = 'wxfile://usr'

const manager = {
  copyFile: answer('copyFile', async ({ srcPath, destPath }: { srcPath: string; destPath: string }) => {
    if (!destPath.startsWith(`${USER_DATA_PATH}/`)) throw new Error(`permission denied, open ${destPath}`)
    if (device.storageFull) throw new Error('the maximum size of the file storage limit is exceeded')
    if (!(await copyFile(srcPath, destPath))) throw new Error(`no such file or directory ${srcPath}`)
  }),
  access: answer('access', ({ path }: { path: string }) => {
    if (!fileAt(path)) throw new Error(`no such file or directory ${path}`)
  }),
  unlink: answer('unlink', ({ filePath }: { filePath: string }) => {
    if (!removeSaved(filePath)) throw new Error(`no such file or directory ${filePath}`)
  }),
}

export const fileSystem = {
  getFileSystemManager: () => manager,
}
