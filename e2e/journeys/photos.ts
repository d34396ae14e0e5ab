import assert from 'node:assert/strict'
import { jpegWithGps } from '../support/jpeg-with-gps'
import { must, newPerson } from '../support/local-cloud'
import type { Screen, World } from './screen'

/** A file as somebody chooses it. */
export interface Chosen {
  name: string
  type: string
  content: Buffer
}

/** A phone with an album of anything. */
export interface Album extends World {
  /** Taps what adds photos, and chooses these. */
  choose: (phone: Screen, name: string, files: Chosen[]) => Promise<void>
  signal: (phone: Screen, on: boolean) => Promise<void>
  /** Whether files of every kind and number can be chosen: a browser sets no limit, WeChat's album has photos, so many. */
  anything: boolean
}

const PHOTO = { type: 'image/jpeg', content: jpegWithGps() }
const photo = (name = 'IMG_1.jpg'): Chosen => ({ ...PHOTO, name })
const MEGABYTE = 1024 * 1024
/** A picture with so much behind its end that it is as large as phones make them. */
const huge = (): Chosen => ({ ...photo('IMG_30.jpg'), content: Buffer.concat([PHOTO.content], 30 * MEGABYTE) })
const heic = (): Chosen => ({
  name: 'IMG_2.HEIC',
  type: 'image/heic',
  content: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
})

async function begin(phone: Screen): Promise<void> {
  await phone.open('pages/home/index?scene=b%3Dyg2-1')
  await phone.tap('提意见')
  await phone.tap('停车')
  await phone.fill('想说的事', '消防通道又停了三辆车')
}

/** What people choose by mistake is said at the photos, and stops nothing. */
export async function photosOfEveryKind({ phoneOf, step, choose, anything }: Album): Promise<void> {
  const resident = newPerson()
  const phone = await phoneOf(resident)
  await step('a suggestion is begun', () => begin(phone))

  await step('iPhones’ own kind is named, with what to do', async () => {
    await phone.tap('加照片')
    await choose(phone, '同意并加照片', [heic()])
    await phone.see(/这张是 HEIC 格式，这里打不开/)
    await phone.tap('投进意见箱')
    await phone.see('有照片没传上，请重传或删掉')
    await phone.tap('删掉第 1 张照片')
    await phone.doNotSee(/HEIC/)
  })

  await step('what is no picture inside is found out', async () => {
    await choose(phone, '加照片', [{ ...photo(), content: Buffer.from('no picture') }])
    await phone.see(/这个文件打不开，不是照片/)
    await phone.tap('删掉第 1 张照片')
  })

  await step('a video gets no place', async () => {
    if (!anything) return
    await choose(phone, '加照片', [{ name: 'a.mp4', type: 'video/mp4', content: Buffer.from('video') }])
    await phone.see('有 1 个视频没有加上，这里只能放照片')
  })

  await step('30 MB are made smaller, and arrive', async () => {
    await choose(phone, '加照片', [huge()])
    await phone.see(/第 1 张照片，已传好/)
    await phone.tap('删掉第 1 张照片')
  })

  await step('of 200 at once six stay, and the others are counted', async () => {
    await choose(
      phone,
      '加照片',
      Array.from({ length: 200 }, (_, index) => photo(`IMG_${index}.jpg`)),
    )
    for (let number = 1; number <= 6; number += 1) await phone.see(new RegExp(`第 ${number} 张照片，已传好`))
    if (anything) await phone.see('最多 6 张，多选的 194 张没有加上')
  })

  await step('and six go into the box', async () => {
    await phone.tap('投进意见箱')
    await phone.see('受理回执')
    const { items } = await must<{ items: { id: string }[] }>(resident, 'suggestion.mine')
    const { photos } = await must<{ photos: unknown[] }>(resident, 'suggestion.get', { id: items[0]?.id })
    assert.equal(photos.length, 6)
  })
}

/** The one that shows it best goes first, by buttons; one that found no signal is tried again by itself. */
export async function photosInOrder({ phoneOf, step, choose, signal }: Album): Promise<void> {
  const phone = await phoneOf(newPerson())
  await step('a suggestion is begun', () => begin(phone))

  await step('one that found no signal is sent again, alone', async () => {
    await phone.tap('加照片')
    await choose(phone, '同意并加照片', [photo()])
    await phone.see(/第 1 张照片，已传好/)
    await signal(phone, false)
    await choose(phone, '1/6', [photo()])
    await phone.see('第 2 张照片，没传上，点一下重传')
    await signal(phone, true)
    await phone.tap('第 2 张照片')
    await phone.see(/第 2 张照片，已传好/)
  })

  await step('the second is moved before the first', async () => {
    const [first, second] = [await phone.pictureIn('第 1 张照片'), await phone.pictureIn('第 2 张照片')]
    await phone.tap('调整顺序')
    await phone.tap('第 2 张，向前移')
    await phone.see('已移到第 1 张')
    await phone.tap('排好了')
    assert.deepEqual([await phone.pictureIn('第 1 张照片'), await phone.pictureIn('第 2 张照片')], [second, first])
  })

  await step('with one photo there is nothing to order', async () => {
    await phone.tap('删掉第 1 张照片')
    await phone.doNotSee('调整顺序')
  })
}
