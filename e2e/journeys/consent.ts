import assert from 'node:assert/strict'
import { agree, agreedTo, PRIVACY_VERSION, takeBack } from '../support/consent'
import { jpegWithGps } from '../support/jpeg-with-gps'
import { must, newPerson } from '../support/local-cloud'
import type { Screen, World } from './screen'
import type { Underground } from './unsent'

const HOME = `pages/home/index?scene=${encodeURIComponent('b=yg2-1')}`

async function write(phone: Screen, text: string): Promise<void> {
  await phone.open(HOME)
  await phone.tap('提意见')
  await phone.tap('停车')
  await phone.fill('想说的事', text)
}

const boxed = async (openid: string) => (await must<{ items: object[] }>(openid, 'suggestion.mine')).items.length

async function nameOf(openid: string): Promise<string | undefined> {
  return (await must<{ profile?: { name?: string } }>(openid, 'me.get')).profile?.name
}

/** The privacy notice is shown before the first thing of a person leaves the phone, once, and again when that was taken back. */
export async function askedBeforehand({ phoneOf, step }: World): Promise<void> {
  const openid = newPerson()
  const phone = await phoneOf(openid)

  await step('before the first photo it is asked for, and who says no can write on', async () => {
    await write(phone, '消防通道又停了三辆车')
    await phone.tap('加照片')
    await phone.see('加照片之前，请看一下')
    await phone.see(/不同意也可以照样看、照样写.*打电话给工作室/)
    await phone.tap('先不加')
    await phone.doNotSee('加照片之前，请看一下')
    await phone.fill('想说的事', '消防通道又停了三辆车，救护车进不来')
    assert.equal(await agreedTo(openid), undefined)
  })

  await step('who agrees goes on with what they were doing', async () => {
    await phone.tap('加照片')
    await phone.choosePhoto('同意并加照片', jpegWithGps())
    await phone.see('已传好')
    assert.equal(await agreedTo(openid), PRIVACY_VERSION)
  })

  await step('and is not asked again when it is sent', async () => {
    await phone.tap('投进意见箱')
    await phone.see('受理回执')
    assert.equal(await boxed(openid), 1)
  })

  await step('taken back, it is asked for before a name is kept', async () => {
    await phone.open('mine/privacy/index')
    await phone.see('同意了这一版')
    await phone.tap('收回同意')
    await phone.see('您还没有同意这一版')
    await phone.open('mine/profile/index')
    await phone.fill('怎么称呼您', '钱老师')
    await phone.tap('记下来')
    await phone.see('记下之前，请看一下')
    assert.equal(await nameOf(openid), undefined)
    await phone.tap('同意并记下')
    await phone.see('记下了，下次提意见会替您填好')
    assert.deepEqual([await nameOf(openid), await agreedTo(openid)], ['钱老师', PRIVACY_VERSION])
  })

  await step('taken back on another phone, it is asked for on this one too', async () => {
    await takeBack(openid)
    await write(phone, '电动车堵住了楼道口')
    await phone.tap('投进意见箱')
    await phone.see('投之前，请看一下')
    assert.equal(await boxed(openid), 1)
  })

  await step('agreed to on another phone, it is not once this one has heard of it', async () => {
    await agree(openid)
    await phone.open('mine/privacy/index')
    await phone.see('收回同意')
    await write(phone, '电动车堵住了楼道口')
    await phone.tap('投进意见箱')
    await phone.see('受理回执')
    assert.equal(await boxed(openid), 2)
  })
}

/** Agreed to without a signal, it is told before what waits; taken back meanwhile, what waits does not go unasked. */
export async function askedWithoutSignal({ phoneOf, step, signal }: Underground): Promise<void> {
  const openid = newPerson()
  const phone = await phoneOf(openid)

  await step('agreed to without a signal, it is kept with what waits', async () => {
    await write(phone, '地下车库的灯坏了三盏，没信号写的')
    await signal(phone, false)
    await phone.tap('投进意见箱')
    await phone.tap('同意并投进意见箱')
    await phone.see(/现在连不上/)
    assert.equal(await agreedTo(openid), undefined)
  })

  await step('and told when there is one', async () => {
    await signal(phone, true)
    await phone.see('已经投进意见箱')
    assert.deepEqual([await boxed(openid), await agreedTo(openid)], [1, PRIVACY_VERSION])
  })

  await step('taken back on another phone while one waits, that one stays', async () => {
    await write(phone, '地下车库又进水了，没信号写的')
    await signal(phone, false)
    await phone.tap('投进意见箱')
    await phone.see(/现在连不上/)
    await takeBack(openid)
    await signal(phone, true)
    await phone.see(/您没有同意隐私说明，还没发出/)
    assert.equal(await boxed(openid), 1)
  })

  await step('until its writer agrees', async () => {
    await phone.tap('现在就发')
    await phone.see('发出之前，请看一下')
    await phone.tap('同意并发出')
    await phone.see('已经投进意见箱')
    assert.deepEqual([await boxed(openid), await agreedTo(openid)], [2, PRIVACY_VERSION])
  })
}
