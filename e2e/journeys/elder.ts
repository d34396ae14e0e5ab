import assert from 'node:assert/strict'
import { accepted, answered, published } from '../support/cases'
import { must, newPerson } from '../support/local-cloud'
import type { Listed, ShortPages } from '../support/weather'
import type { Name, Screen, World } from './screen'

/** Phones that say where on them something stands. */
export interface Look extends World {
  /** How far from the top it is, in px. */
  topOf: (phone: Screen, text: Name) => Promise<number>
  /** Lets a list come by so few at a time that a handful is more than a page. */
  shortPages: (phone: Screen, limit: number, list: Listed) => Promise<ShortPages>
  /** Makes it so high that nothing has to be scrolled. */
  high: (phone: Screen) => Promise<void>
}

const HOME = `pages/home/index?scene=${encodeURIComponent('b=yg2-1')}`
const ON_THE_HOME_PAGE = '按这里，开始说'
/** What the home page has beside its doors otherwise. */
const BESIDE_THE_DOORS = ['正在征询', '最新回音', '投进以后', '回音壁', '我的']
const HALF = '楼道里堆了旧家具，'

/** 关怀模式: one tap away, it stays, it leads through the main job step by step and back again. */
export async function elder(world: Look): Promise<void> {
  const { phoneOf, step } = world
  const openid = newPerson()
  const text = `${HALF}${openid.slice(-8)}，走路绊脚。`
  const phone = await phoneOf(openid)

  await step('one tap on the home page turns it on: three doors, nothing beside them', async () => {
    await phone.open(HOME)
    await phone.see('投进以后')
    await phone.tap('关怀模式')
    await threeDoors(phone)
  })

  await step('and it stays on when the app is closed and opened', async () => {
    await phone.open(HOME)
    await threeDoors(phone)
  })

  await step('the way to the workstation is there, and a sheet is closed by a button', async () => {
    await phone.see(/^阳光路.*导航到阳光二居$/)
    await phone.tap(/换一个工作室$/)
    await phone.see('按离我远近排')
    await phone.tap('关闭')
    await phone.doNotSee('按离我远近排')
  })

  await step('whoever has only paper is shown at once where to look it up', async () => {
    await phone.tap('查进度')
    await phone.see('您还没有提过意见')
    const lookUp = await world.topOf(phone, '查纸条的进度')
    assert.ok(lookUp < (await world.topOf(phone, '您还没有提过意见')), 'the look-up comes after nothing')
    await phone.tap('查纸条的进度')
    await phone.see('看看纸条办到哪里了')
  })

  await step('it is said in three steps, and left in the middle', async () => {
    await phone.open(HOME)
    await phone.tap('提意见')
    await phone.see('第 1 步，共 3 步')
    await phone.tap('求助')
    await phone.tap('市容环境')
    await phone.tap('下一步')
    await phone.see('第 2 步，共 3 步')
    await phone.fill('想说的事', HALF)
    await phone.see(/，已存/)
  })

  await step('the next time it goes on there, with a word', async () => {
    await phone.open(HOME)
    await phone.tap('提意见')
    await phone.see('接着写，第 2 步，共 3 步')
    await phone.see('上次没写完的还在，接着写就行。')
    await phone.see(`${HALF.length} 字`)
    await phone.fill('想说的事', text)
    await phone.tap('下一步')
    await phone.see('第 3 步，共 3 步')
    await phone.tap('投进意见箱')
    await phone.tap('同意并投进意见箱')
    await phone.see('受理回执')
    const { items } = await must<{ items: { id: string; kind: string }[] }>(openid, 'suggestion.mine')
    assert.equal(items.length, 1)
    const sent = await must<{ text: string; kind: string }>(openid, 'suggestion.get', { id: items[0]?.id })
    assert.deepEqual([sent.text, sent.kind], [text, 'help'])
  })

  await step('where it stands is one door and one tap away', async () => {
    await phone.open(HOME)
    await phone.tap(/^查进度.*1 件在办/)
    await phone.tap(new RegExp(text))
    await phone.see('待受理')
  })

  await step('every list goes on by a button', () => goesOnByButton(world, phone, openid))

  await step('常规版 leads back, and stays', async () => {
    await phone.open(HOME)
    await phone.tap('常规版')
    await phone.see('投进以后')
    await phone.open(HOME)
    await phone.see('投进以后')
    await phone.see('关怀模式')
    await phone.tap('我的')
    await phone.see('我提过的意见')
  })
}

async function threeDoors(phone: Screen): Promise<void> {
  await phone.see(ON_THE_HOME_PAGE)
  for (const door of ['提意见', '参与征询', '查进度']) await phone.see(door)
  for (const other of BESIDE_THE_DOORS) await phone.doNotSee(other)
}

const PAGE = 2

/** The lists, what stands in a line of them, and their page. */
const LISTS: { list: Listed; page: string; words: string; input?: object }[] = [
  { list: 'suggestion.mine', page: 'pages/me/index', words: 'excerpt' },
  { list: 'message.list', page: 'mine/messages/index', words: 'excerpt' },
  {
    list: 'consultation.list',
    page: 'consultation/list/index',
    words: 'title',
    input: { workstationId: 'yangguang-2' },
  },
  { list: 'wall.list', page: 'pages/wall/index', words: 'text', input: { workstationId: 'yangguang-2' } },
]

/** On a screen so high that nothing can be scrolled. */
async function goesOnByButton({ topOf, shortPages, high }: Look, phone: Screen, openid: string): Promise<void> {
  const mark = openid.slice(-6)
  for (const name of ['甲', '乙', '丙']) {
    await accepted(openid, { text: `${mark}${name}楼的灯坏了，晚上看不清。` })
    const { id } = await answered(newPerson())
    await published(id, { text: `${mark}${name}楼的树枝伸到窗边了。`, answer: '已经修剪。' })
  }
  await high(phone)
  for (const { list, page, words, input } of LISTS) {
    const { items } = await must<{ items: Record<string, string>[] }>(openid, list, input)
    // As far as its first words.
    const after = new RegExp((items[PAGE]?.[words] ?? '').slice(0, 12))
    await shortPages(phone, PAGE, list)
    await phone.open(page)
    await phone.see('看更早的')
    await phone.doNotSee(after)
    const before = list === 'suggestion.mine' ? await topOf(phone, '隐私') : 0
    await phone.tap('看更早的')
    await phone.see(after)
    // What else is mine stays where it was.
    if (list === 'suggestion.mine') assert.equal(await topOf(phone, '隐私'), before)
  }
}
