import assert from 'node:assert/strict'
import { accepted } from '../support/cases'
import { jpegWithGps } from '../support/jpeg-with-gps'
import { must, newPerson } from '../support/local-cloud'
import type { Underground } from './unsent'

interface Followed {
  timeline: { act: string; text?: string; photos?: object[] }[]
}

/** Added to a case without a signal, with a photo: it waits on the case's own page, and is added once. */
export async function unsentSupplement({ phoneOf, step, signal }: Underground): Promise<void> {
  const resident = newPerson()
  const { id } = await accepted(resident)
  const phone = await phoneOf(resident)
  const text = '补一句：菜地昨天又往外扩了一米。'

  await step('without a signal it waits on the page of the case', async () => {
    await phone.open(`pages/case/index?id=${id}`)
    await phone.tap('补充情况')
    await signal(phone, false)
    await phone.tap('加照片')
    await phone.choosePhoto('同意并加照片', jpegWithGps())
    await phone.see('没传上')
    await phone.fill('补充的内容', text)
    await phone.tap('提交补充')
    await phone.see(/现在连不上，补充先存在手机里了/)
    await phone.see(text)
    await phone.see(/1 张照片/)
  })

  await step('with a signal it is added, once, with its photo', async () => {
    await signal(phone, true)
    await phone.see('您补充了')
    await phone.doNotSee(/现在连不上/)
    const { timeline } = await must<Followed>(resident, 'suggestion.get', { id })
    const added = timeline.filter(({ act }) => act === 'supplement')
    assert.deepEqual(
      added.map((entry) => entry.text),
      [text],
    )
    assert.equal(added[0]?.photos?.length, 1)
  })
}

/** The case has ended meanwhile: nothing of what was written is lost. */
export async function unsentSupplementTooLate({ phoneOf, step, signal }: Underground): Promise<void> {
  const resident = newPerson()
  const { id, version } = await accepted(resident)
  const phone = await phoneOf(resident)
  const text = '再补一句：地锁又装回去了。'

  await step('it waits, and the case is withdrawn meanwhile on another phone', async () => {
    await phone.open(`pages/case/index?id=${id}`)
    await phone.tap('补充情况')
    await phone.fill('补充的内容', text)
    await signal(phone, false)
    await phone.tap('提交补充')
    await phone.tap('同意并提交')
    await phone.see(/现在连不上，补充先存在手机里了/)
    await must(resident, 'suggestion.withdraw', { id, version })
  })

  await step('with a signal it says so, keeps the words, and leaves the choice', async () => {
    await signal(phone, true)
    await phone.see(/现在不能再补充了/)
    await phone.see(text)
    await phone.see('复制文字')
    await phone.open('pages/me/index')
    await phone.tap('待发 1 件')
    await phone.see(text)
    await phone.tap('删掉这件待发的补充')
    await phone.tap('删掉')
    await phone.see('没有待发的意见')
  })
}
