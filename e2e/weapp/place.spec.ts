import type { Browser } from '@playwright/test'
import { nearest } from '../journeys/nearest'
import { placeAtTheBoard, placeOnTheMap, placeTakenBack, type Located } from '../journeys/place'
import { searchWorkstation } from '../journeys/search-workstation'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

const located = (browser: Browser): Located => ({
  phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
  step: (title, work) => test.step(title, work),
  pick: '在地图上选',
  show: '看地图',
  async isAt(phone, at) {
    if (!(phone instanceof MiniProgramPhone)) return
    if (at !== 'deny') return phone.standAt(at)
    await phone.ask(({ controls }) => void Object.assign(controls, { position: 'deny', place: 'deny' }))
  },
  shown: async (phone) =>
    phone instanceof MiniProgramPhone ? JSON.stringify((await phone.ask(({ called }) => called.places)).at(-1)) : '',
})

test('who stands at the board says so with one tap, on the Mini Program build', ({ browser }) =>
  placeAtTheBoard(located(browser)))

test('a point goes along with the words, and those who handle it find the way, on the Mini Program build', ({
  browser,
}) => placeOnTheMap(located(browser)))

test('a point that was a mistake is taken away, on the Mini Program build', ({ browser }) =>
  placeTakenBack(located(browser)))

test('the nearest workstation comes first, for those who say where they are, on the Mini Program build', ({
  browser,
}) => nearest(located(browser)))

test('a workstation is found by a word of its name or address, on the Mini Program build', ({ browser }) =>
  searchWorkstation(located(browser)))
