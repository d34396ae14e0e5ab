import assert from 'node:assert/strict'
import { OFFICER } from '../support/cases'
import { hasExif, jpegWithGps } from '../support/jpeg-with-gps'
import { download, must, newPerson, refused } from '../support/local-cloud'
import type { Screen, World } from './screen'

const BOARD = `pages/home/index?scene=${encodeURIComponent('b=yg2-1')}`
const NUMBER = /^[2-9A-HJKMNP-Z]{4} [2-9A-HJKMNP-Z]{4}$/

/**
 * The main job, end to end: a resident scans the board and puts a suggestion with a photo into the box, the officer takes
 * it on, asks and answers, the resident reads the answer and rates it. A neighbour never sees any of it.
 */
export async function mainJob({ phoneOf, step }: World): Promise<void> {
  const openid = newPerson()
  // Unique, so that the row in an inbox that others fill too can be told apart.
  const words = `${openid.slice(-8)} 门口的路灯晚上不亮`
  const resident = await phoneOf(openid)
  const officer = await phoneOf(OFFICER)
  const row = new RegExp(words)
  const withDeadline = new RegExp(`${words}.*先行联系`)

  await step('a resident scans the board and puts a suggestion into the box', async () => {
    await resident.open(BOARD)
    await resident.see('阳光二居')
    await resident.tap('提意见')
    await resident.tap('求助')
    await resident.tap('市容环境')
    await resident.fill('想说的事', words)
    await resident.tap('加照片')
    await resident.choosePhoto('同意并加照片', jpegWithGps())
    await resident.see('已传好')
    await resident.fill('在哪里', '3 号楼北侧')
    await resident.tap('投进意见箱')
  })

  const number = await step('and gets a number and two dates at once', async () => {
    await resident.see('受理回执')
    const shown = await resident.see(NUMBER)
    await resident.see(/最晚 \d+ 月 \d+ 日（周.）/)
    await resident.tap('看进度')
    await resident.see('待受理')
    return shown
  })

  const id = await step('the photo that is served says nothing of where it was taken', async () => {
    const address = await resident.pictureIn('您拍的照片 1')
    const { status, bytes } = await download(address)
    assert.equal(status, 200)
    assert.ok(bytes.length > 100 && !hasExif(bytes), 'the served photo still carries EXIF')
    const { items } = await must<{ items: { id: string }[] }>(openid, 'suggestion.mine')
    assert.equal(items.length, 1)
    return items[0]?.id ?? ''
  })

  await step('a neighbour can neither see it nor fetch it', async () => {
    const neighbour = newPerson()
    assert.equal((await refused(neighbour, 'suggestion.get', { id })).code, 'NOT_FOUND')
    const phone = await phoneOf(neighbour)
    await phone.open(`pages/case/index?id=${id}`)
    await phone.see('没有找到')
    await phone.doNotSee(words)
    await phone.open('pages/me/index')
    await phone.see('您还没有提过意见')
  })

  await step('the officer finds it in the inbox with its deadline, and takes it on', async () => {
    await openFromInbox(officer, withDeadline)
    await officer.see(number)
    await officer.see(words)
    await officer.tap('受理')
    await officer.tap('电话')
    await officer.fill('联系的情况', '打了电话，约好明天上午到现场看。')
    await officer.tap('确认受理')
    await officer.see('已受理，居民会看到先行联系的情况')
  })

  await step('the officer asks, and the resident answers', async () => {
    await officer.tap('更多办理')
    await officer.tap('请居民补充')
    await officer.fill('要居民补充什么', '是哪一盏灯，大概几点不亮？')
    await officer.tap('发给居民')
    await officer.see('已发给居民')

    await openMine(resident, row)
    await resident.see('是哪一盏灯，大概几点不亮？')
    await resident.fill('补充的内容', '门口左边那盏，七点以后。')
    await resident.tap('提交补充')
    await resident.see('您补充了')
  })

  await step('the officer starts, and answers with an outcome', async () => {
    await openFromInbox(officer, row)
    await officer.see('门口左边那盏，七点以后。')
    await officer.tap('开始办理')
    await officer.tap('确认开始办理')
    await officer.see('已开始办理')
    await officer.tap('答复')
    await officer.tap('实际解决')
    await officer.fill('给居民的答复', '灯泡和线路都换过了，今晚开始亮。')
    await officer.tap('发出答复')
    await officer.see('答复已发出')
  })

  await step('the resident reads the answer and rates it', async () => {
    await openMine(resident, row)
    await resident.see('灯泡和线路都换过了，今晚开始亮。')
    await resident.see('实际解决')
    await resident.tap('满意')
    await resident.tap('解决了')
    await resident.tap('提交评价')
    await resident.see('已结案')
    await resident.see('您的评价：满意，问题解决了')
  })
}

async function openFromInbox(officer: Screen, row: RegExp): Promise<void> {
  await officer.open('staff/inbox/index')
  await officer.tap(row)
}

async function openMine(resident: Screen, row: RegExp): Promise<void> {
  await resident.open('pages/me/index')
  await resident.tap(row)
}
