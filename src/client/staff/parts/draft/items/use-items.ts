import { useState } from 'react'
import type { DraftItem } from '../shape'
import type { DraftForm } from '../use-draft-form'
import { joinedWithBefore, moved, splitAt } from './arrange'

/** One that was taken out, and where it stood: it can be put back. */
interface Removed {
  item: DraftItem
  index: number
}

/** What can be done with the items of a draft. */
export function useItems(form: DraftForm) {
  const { draft, update, setOpenItem } = form
  const { items } = draft
  const [removed, setRemoved] = useState<Removed>()
  const set = (step: (items: readonly DraftItem[]) => DraftItem[]) =>
    update((before) => ({ ...before, items: step(before.items) }))

  return {
    items,
    removed,
    change(id: string, step: (item: DraftItem) => DraftItem) {
      set((all) => all.map((item) => (item.id === id ? step(item) : item)))
    },
    move: (index: number, by: -1 | 1) => set((all) => moved(all, index, by)),
    join(index: number) {
      setOpenItem(items[index - 1]?.id)
      set((all) => joinedWithBefore(all, index))
    },
    split: (index: number, place: number) => set((all) => splitAt(all, index, place)),
    add(item: DraftItem) {
      set((all) => [...all, item])
      setOpenItem(item.id)
    },
    addAll: (more: readonly DraftItem[]) => set((all) => [...all, ...more]),
    putAll: (others: readonly DraftItem[]) => set(() => [...others]),
    remove(index: number) {
      const item = items[index]
      if (item) setRemoved({ item, index })
      set((all) => all.filter((_, at) => at !== index))
    },
    putBack() {
      if (removed) set((all) => [...all.slice(0, removed.index), removed.item, ...all.slice(removed.index)])
      setRemoved(undefined)
    },
  }
}
export type ItemsForm = ReturnType<typeof useItems>
