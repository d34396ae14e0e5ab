/**
 * `node config/tasks/draw-card.mjs`: draws the picture of share cards, src/client/art/card.png, out of the box and the
 * wordmark. WeChat takes a PNG or JPG of 5 to 4 and no drawing; few colours keep it small, as it lies in the main package.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { ROOT } from './lib/paths.mjs'
import { palettePng } from './lib/palette-png.mjs'

const WIDTH = 500
const HEIGHT = 400
const COLOURS = 8

const art = (name) => readFileSync(join(ROOT, 'src/client/art', name), 'utf8')
const theme = readFileSync(join(ROOT, 'src/client/ui/theme.scss'), 'utf8')
/** A colour of the light theme, which comes first: a card is printed, and looks the same on every phone. */
const colour = (name) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme)[1]

const drawing = (name, style) => art(name).replace('<svg ', `<svg style="position:absolute;${style}" `)

// The box, and its name once more below: a card is a quarter of a screen wide, and on the box it is too small to read.
const page = `<body style="margin:0;background:${colour('blue-tint-2')}">
  <div style="position:absolute;inset:auto 0 0;height:88px;background:${colour('blue')};color:${colour('on-fill')}">
    ${drawing('wordmark.svg', 'left:121px;top:19px;width:258px;height:50px;fill:currentColor')}
  </div>
  ${drawing('box.svg', 'left:126px;top:28px;width:248px;height:280px')}
</body>`

const { chromium } = createRequire(import.meta.url)('@playwright/test')
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
const tab = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } })
await tab.setContent(page)
const shot = (await tab.screenshot()).toString('base64')
const pixels = await tab.evaluate(async (data) => {
  const picture = new Image()
  picture.src = `data:image/png;base64,${data}`
  await picture.decode()
  const easel = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height })
  const brush = easel.getContext('2d')
  brush.drawImage(picture, 0, 0)
  return Array.from(brush.getImageData(0, 0, picture.width, picture.height).data)
}, shot)
await browser.close()

const file = palettePng(pixels, WIDTH, HEIGHT, COLOURS)
writeFileSync(join(ROOT, 'src/client/art/card.png'), file)
console.log(`src/client/art/card.png: ${file.length} bytes`)
