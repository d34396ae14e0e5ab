import { device } from '../config'
import { fileAt, removeSaved, saveFile } from '../files'
import { answer } from './callback'

const manager = {
  saveFile: answer('saveFile', async ({ tempFilePath }: { tempFilePath: string }) => {
    if (device.storageFull) throw new Error('the maximum size of the file storage limit is exceeded')
    const savedFilePath = await saveFile(tempFilePath)
    if (savedFilePath === undefined) throw new Error('tempFilePath file not exist')
    return { savedFilePath }
  }),
  access: answer('access', ({ path }: { path: string }) => {
    if (!fileAt(path)) throw new Error(`no such file or directory ${path}`)
  }),
  removeSavedFile: answer('removeSavedFile', ({ filePath }: { filePath: string }) => {
    if (!removeSaved(filePath)) throw new Error('savedFilePath file not exist')
  }),
}

export const fileSystem = {
  getFileSystemManager: () => manager,
}
