import type { Browser } from '@playwright/test'
import type { World } from '../journeys/screen'
import { sharedHome, sharedToANeighbour, sharedToSomebodyNew } from '../journeys/shared'
import { answered, published } from '../support/cases'
import { newPerson } from '../support/local-cloud'
import { expect, test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'
import { sizeOfPicture } from './picture'

test.afterEach(checkPhones)

const HOME = 'pages/home/index?scene=b%3Dyg2-1'

const world = (browser: Browser): World => ({
  phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
  step: (title, work) => test.step(title, work),
})

test('who comes by a share card for the first time is at its workstation, on the Mini Program build', ({ browser }) =>
  sharedToSomebodyNew(world(browser)))

test('who has a workstation keeps it when a card of another one is opened, on the Mini Program build', ({ browser }) =>
  sharedToANeighbour(world(browser)))

test('a home that was shared is that of its workstation, on the Mini Program build', ({ browser }) =>
  sharedHome(world(browser)))

test('a card says what it is about and leads there, with a picture of ours', async ({ browser }) => {
  const { id } = await answered(newPerson())
  const echo = await published(id)
  const phone = await MiniProgramPhone.of(newPerson(), browser)

  /** Shares a page once it shows `sees`, and checks the picture. */
  async function card(page: string, sees: string | RegExp) {
    await phone.open(page)
    await phone.see(sees)
    const { imageUrl = '', ...words } = await phone.ask((one) => one.share())
    expect(sizeOfPicture(imageUrl)).toEqual({ width: 500, height: 400 })
    return words
  }

  await test.step('home, of nowhere yet and of a workstation', async () => {
    expect(await card('pages/home/index', '您在哪个工作室附近')).toEqual({
      title: '人民意见箱：身边的事，写下来投进去',
      path: '/pages/home/index',
    })
    expect(await card(HOME, '阳光二居，换一个工作室')).toEqual({
      title: '阳光二居的人民意见箱：身边的事，写下来投进去',
      path: '/pages/home/index?workstation=yangguang-2',
    })
  })
  await test.step('the wall, and one of it', async () => {
    expect(await card('pages/wall/index', '哪方面的事')).toEqual({
      title: '回音壁：您说的事，我们做了什么',
      path: '/pages/wall/index',
    })
    expect(await card(`pages/wall-item/index?id=${echo}`, '举报不当内容')).toEqual({
      title: '侵占绿地：3 号楼北侧的绿地被人圈起来种菜，下雨一地泥。',
      path: `/pages/wall-item/index?id=${echo}`,
    })
  })
  await test.step('consultations, one of them, and what came of one', async () => {
    expect(await card('consultation/list/index', '正在征询')).toEqual({
      title: '参与征询：改街面、定规约，先问大家',
      path: '/consultation/list/index?workstation=yangguang-2',
    })
    const { title, ...way } = await card('consultation/detail/index?id=yg2-zx', /^开始填写$/)
    expect(title).toContain('装修')
    expect(way).toEqual({ path: '/consultation/detail/index?id=yg2-zx' })
    const result = await card('consultation/result/index?id=yg2-zc', '大家怎么说')
    expect(result.title).toMatch(/：征询结果$/)
    expect(result.path).toBe('/consultation/result/index?id=yg2-zc')
  })
})
