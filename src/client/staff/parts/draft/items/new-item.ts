import type { DraftItem } from '../shape'

const LENGTH = 10

/** An id that no item of the draft had before: answers to a deleted one must not come to another. */
export function newItemId(): string {
  return Array.from({ length: LENGTH }, () => Math.floor(Math.random() * 36).toString(36)).join('')
}

const newOption = () => ({ id: newItemId(), text: '' })
const USUAL_SCALE = 5

type Of<T extends DraftItem['type']> = Extract<DraftItem, { type: T }>

const MAKERS: { [T in DraftItem['type']]: () => Of<T> } = {
  clause: () => ({ type: 'clause', id: newItemId(), label: '', title: '', text: '', why: '' }),
  single: () => ({ type: 'single', id: newItemId(), title: '', required: true, options: [newOption(), newOption()] }),
  multiple: () => ({
    type: 'multiple',
    id: newItemId(),
    title: '',
    required: true,
    options: [newOption(), newOption()],
    min: 1,
    max: 2,
  }),
  scale: () => ({ type: 'scale', id: newItemId(), title: '', required: true, max: USUAL_SCALE, low: '', high: '' }),
  text: () => ({ type: 'text', id: newItemId(), title: '', required: false }),
  designs: () => ({
    type: 'designs',
    id: newItemId(),
    title: '',
    required: true,
    options: [
      { ...newOption(), photos: [] },
      { ...newOption(), photos: [] },
    ],
  }),
}

export function newItem<T extends DraftItem['type']>(type: T): Of<T> {
  return MAKERS[type]()
}
