import { hasExif, jpegWithGps } from '../support/jpeg-with-gps'
import { expect, test } from '../support/test'
import { overflow, smallTargets, smallTexts, violations } from './measures'

test.describe('the checks find what is broken', () => {
  test('a picture without words, a small target, small type, something wider than the screen', async ({ page }) => {
    await page.setContent(`<!doctype html><html lang="zh"><title>x</title><main><h1>x</h1>
      <img src="data:," width="50" height="50"><button style="width:30px;height:50px">小</button>
      <div style="width:900px;font-size:17px">宽</div></main></html>`)
    expect((await violations(page)).join()).toContain('image-alt')
    expect(await smallTargets(page, 44)).toEqual(['小: 30 × 50'])
    expect(await overflow(page)).toHaveLength(1)
    expect(await smallTexts(page, 18)).toContain('宽: 17 px')
  })

  test('the picture with a place in it is one a browser can show', async ({ page }) => {
    const source = `data:image/jpeg;base64,${jpegWithGps().toString('base64')}`
    const size = await page.evaluate(async (address) => {
      const image = new Image()
      image.src = address
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    }, source)
    expect(size).toEqual([320, 240])
    expect(hasExif(jpegWithGps())).toBe(true)
  })
})
