import Taro from '@tarojs/taro'
import type { LocalFile } from '../cloud/upload'

export interface ChosenDocument extends LocalFile {
  name: string
}

const PDF = 'application/pdf'

/**
 * Lets the person choose PDF files: in WeChat from a chat, which is where files are.
 * @returns none when they change their mind, `failed` when WeChat could not show them
 */
export async function chooseDocuments(count: number): Promise<ChosenDocument[] | 'failed'> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count, type: 'file', extension: ['pdf'] })
    return tempFiles.map(({ path, name, size }) => ({ path, name, type: PDF, bytes: size }))
  } catch (error) {
    return /cancel/i.test(JSON.stringify(error)) ? [] : 'failed'
  }
}
