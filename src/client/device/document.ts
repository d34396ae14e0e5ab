import Taro from '@tarojs/taro'

const TYPES = { pdf: 'pdf', doc: 'doc', docx: 'docx', xls: 'xls', xlsx: 'xlsx' } as const
type FileType = keyof typeof TYPES

const isKnown = (type: string): type is FileType => type in TYPES

/**
 * Opens a document in WeChat's own reader.
 * @param url temporary, as the server gives it
 * @throws what went wrong, when it could not be fetched or shown
 */
export async function openDocument({ url, name }: { url: string; name: string }): Promise<void> {
  const { tempFilePath, statusCode } = await Taro.downloadFile({ url })
  if (statusCode !== 200) throw new Error(`document: ${statusCode}`)
  const type = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  await Taro.openDocument({ filePath: tempFilePath, fileType: isKnown(type) ? type : 'pdf', showMenu: true })
}
