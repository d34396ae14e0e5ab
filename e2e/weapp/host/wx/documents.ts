import { addFile, endingOf, fileAt, fromBase64 } from '../files'
import { fail } from '../report'
import { answer } from './callback'
import { controls } from './controls'

/** What WeChat can show; it asks the ending unless the call names the kind. */
const KINDS = ['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf']

interface Opening {
  filePath: string
  fileType?: string
  showMenu?: boolean
}

interface Choice {
  count?: number
  type?: 'all' | 'video' | 'image' | 'file'
  /** Only of `type: 'file'`. */
  extension?: string[]
}

/** How many files can be chosen at once. */
const MOST = 100
const MS_PER_SECOND = 1000

/** A file that a conversation holds, as the test gives it. */
export interface MessageFile {
  name: string
  /** As `application/pdf`. */
  type: string
  base64: string
}

function kindOf({ type }: MessageFile): 'video' | 'image' | 'file' {
  if (type.startsWith('image/')) return 'image'
  return type.startsWith('video/') ? 'video' : 'file'
}

/** Whether a person would find the file in the list that the call opens. */
function isOffered(file: MessageFile, { type = 'all', extension }: Choice): boolean {
  if (type !== 'all' && kindOf(file) !== type) return false
  const endings = extension?.map((ending) => ending.replace(/^\./, ''))
  return type !== 'file' || (endings?.includes(endingOf(file.name)) ?? true)
}

export const documents = {
  openDocument: answer('openDocument', ({ filePath, fileType, showMenu = false }: Opening) => {
    const kind = fileType ?? endingOf(filePath)
    const file = fileAt(filePath)
    if (!file) throw new Error("openDocument:fail file doesn't exist")
    if (!KINDS.includes(kind)) throw new Error('openDocument:fail filetype not supported')
    opened.push({ fileType: kind, size: file.size, showMenu })
  }),
  chooseMessageFile: answer('chooseMessageFile', (choice: Choice) => {
    const { messageFiles } = controls
    controls.messageFiles = undefined
    if (messageFiles === undefined)
      throw new Error(fail('chooseMessageFile was called, and the test does not say what is chosen'))
    if (messageFiles === 'cancel') throw new Error('chooseMessageFile:fail cancel')
    if (choice.count === undefined || choice.count > MOST) throw new Error('chooseMessageFile:fail invalid count')
    const strange = messageFiles.find((file) => !isOffered(file, choice))
    if (strange) throw new Error(fail(`chooseMessageFile was called, and ${strange.name} is not what it offers`))
    const tempFiles = messageFiles.slice(0, choice.count).map((file) => {
      const content = fromBase64(file.base64, file.type)
      const path = addFile(content, endingOf(file.name))
      return {
        path,
        name: file.name,
        size: content.size,
        type: kindOf(file),
        time: Math.floor(Date.now() / MS_PER_SECOND),
      }
    })
    return { tempFiles }
  }),
}

/** The documents that were shown, oldest first; WeChat's own viewer is not drawn. */
export const opened: { fileType: string; size: number; showMenu: boolean }[] = []
