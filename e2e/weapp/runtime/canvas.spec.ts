import { expect, test } from '../../support/test'
import { checkPhones } from '../phone'
import { open, PARTS } from './opened'

test.describe.configure({ mode: 'parallel' })
test.afterEach(checkPhones)

interface Canvas {
  width: number
  height: number
  getContext: (kind: string) => CanvasRenderingContext2D | null
}
interface Query {
  select: (selector: string) => { node: () => Query; fields: (fields: object) => Query }
  exec: (done: (found: ({ node?: Canvas; width?: number; color?: string } | null)[]) => void) => void
}

test('a canvas of type 2d gives a node to draw on, which is no element, and what it looks like', async ({
  browser,
}) => {
  const phone = await open(browser, PARTS)
  const found = await phone.page.evaluate(
    () =>
      new Promise((resolve) => {
        const query = window.phone.wx.createSelectorQuery() as Query
        query
          .select('#paper')
          .fields({ node: true, size: true, computedStyle: ['color'] })
          .select('#none')
          .node()
          .select('#picture')
          .node()
          .exec(([paper, none, picture]) => {
            const node = paper?.node
            if (!node) return resolve('no node')
            node.width = 200
            const pen = node.getContext('2d')
            pen?.fillRect(0, 0, 10, 10)
            const drawn = pen?.getImageData(5, 5, 1, 1).data[3]
            resolve({
              ...{ drawn, width: paper.width, color: paper.color, pixels: node.width, none, picture: picture?.node },
              isElement: node instanceof Element,
            })
          })
      }),
  )
  expect(found).toEqual({
    ...{ drawn: 255, width: 100, color: 'rgb(1, 2, 3)', pixels: 200, none: null, picture: null },
    isElement: false,
  })
})
