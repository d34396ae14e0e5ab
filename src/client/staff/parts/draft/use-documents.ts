import { useRef, useState } from 'react'
import { asCallError, newRequestId, upload } from '../../../cloud'
import { chooseDocuments, type ChosenDocument } from '../../../device/choose-document'
import type { DraftDocument } from './shape'

/** The contract takes no more. */
export const MAX_DOCUMENTS = 5
const NAME_LENGTH = 60

/** A document that is not there yet. */
export interface OnTheWay {
  key: string
  file: ChosenDocument
  progress: number
  error?: string
}

/** Chooses PDF files and sends each at once; those that have arrived become part of the draft. */
export function useDocuments(there: number, onArrived: (document: DraftDocument) => void) {
  const [waiting, setWaiting] = useState<readonly OnTheWay[]>([])
  const [problem, setProblem] = useState<string>()
  const removed = useRef(new Set<string>())

  const change = (key: string, part: Partial<OnTheWay>) =>
    setWaiting((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const drop = (key: string) => setWaiting((all) => all.filter((one) => one.key !== key))

  async function send({ key, file }: Pick<OnTheWay, 'key' | 'file'>) {
    change(key, { progress: 0, error: undefined })
    try {
      const fileID = await upload(file, (progress) => change(key, { progress }), 'document')
      drop(key)
      if (!removed.current.has(key)) onArrived({ fileID, url: '', name: titleOf(file.name), bytes: file.bytes })
    } catch (thrown) {
      const error = asCallError(thrown)
      change(key, { error: Object.values(error.fields)[0] ?? '没传上，请再试一次' })
    }
  }

  async function add() {
    setProblem(undefined)
    const room = MAX_DOCUMENTS - there - waiting.length
    const files = await chooseDocuments(room)
    if (files === 'failed') return setProblem('没能打开文件列表，请再点一次')
    if (files.length > room) setProblem(`最多 ${MAX_DOCUMENTS} 个文件，多选的没有加上`)
    const fresh = files.slice(0, room).map((file) => ({ key: newRequestId(), file, progress: 0 }))
    setWaiting((all) => [...all, ...fresh])
    await Promise.all(fresh.map(send))
  }

  return {
    waiting,
    problem,
    full: there + waiting.length >= MAX_DOCUMENTS,
    state: waiting.some(({ error }) => error === undefined)
      ? ('sending' as const)
      : waiting.length > 0
        ? ('failed' as const)
        : undefined,
    add: () => void add(),
    retry: (one: OnTheWay) => void send(one),
    remove(key: string) {
      removed.current.add(key)
      drop(key)
    },
  }
}

/** What a document is called: its file's name, without the ending. */
function titleOf(fileName: string): string {
  return Array.from(fileName.replace(/\.pdf$/i, ''))
    .slice(0, NAME_LENGTH)
    .join('')
}
