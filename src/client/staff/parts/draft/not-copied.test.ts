import { expect, test } from 'vitest'
import { newDraft } from './begin'
import { notCopied } from './not-copied'

const plain = newDraft('options', ['yangguang-2'], Date.parse('2026-11-25T02:00:00.000Z'))
const photos = [{ fileID: 'cloud://a/b', url: 'one' }]
const documents = [{ fileID: 'cloud://a/c', url: 'two', name: '图纸', bytes: 9 }]
const items = plain.items.map((item) =>
  item.type === 'designs' ? { ...item, options: item.options.map((option) => ({ ...option, photos })) } : item,
)

test('whoever copies hears which files were not copied', () => {
  expect(notCopied({ ...plain, photos, documents }, plain)).toBe('照片和文件没有抄过来，请重新添加。')
  expect(notCopied({ ...plain, documents }, plain)).toBe('文件没有抄过来，请重新添加。')
  expect(notCopied({ ...plain, items }, plain)).toBe('照片没有抄过来，请重新添加。')
})

test('nothing is said where there were none, or where there are some again', () => {
  expect(notCopied(plain, plain)).toBeUndefined()
  expect(notCopied({ ...plain, photos, documents, items }, { ...plain, photos, documents, items })).toBeUndefined()
})

test('photos of the designs are missed though there are some of the background', () => {
  expect(notCopied({ ...plain, photos, items }, { ...plain, photos })).toBe('照片没有抄过来，请重新添加。')
})
