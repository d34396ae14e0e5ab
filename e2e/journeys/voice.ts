import assert from 'node:assert/strict'
import { OFFICER } from '../support/cases'
import { must, newPerson } from '../support/local-cloud'
import type { Screen, World } from './screen'
import type { Underground } from './unsent'

/** A phone with a microphone. */
export interface Microphone extends World {
  /** Whether its app may use it. */
  allow: (phone: Screen, may: boolean) => Promise<void>
  /** Another call takes it away while it records. */
  interrupt: (phone: Screen) => Promise<void>
  /** Whether the app can open the settings in which it is allowed. */
  opensSettings: boolean
  /** Stands still what the phone measures a recording by: however slow the machine, nobody said anything meanwhile. */
  standStill: (phone: Screen, still: boolean) => Promise<void>
  /** How many sounds were begun to be played on the phone, where that can be told. */
  played: (phone: Screen) => Promise<number>
}

interface Mine {
  items: { id: string; excerpt: string }[]
}
interface Said {
  text: string
  transcribed?: boolean
  voice?: { url: string; seconds: number }
}

const mineOf = async (openid: string) => (await must<Mine>(openid, 'suggestion.mine')).items
const RECORD = '不方便写？点这里录音'

async function toTheSlip(phone: Screen): Promise<void> {
  await phone.open('pages/home/index?scene=b%3Dyg2-1')
  await phone.tap('提意见')
  await phone.tap('停车')
}

/** Speaks for about so many seconds. */
async function speak(phone: Screen, seconds = 2): Promise<void> {
  await phone.see('正在录，请说吧')
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  await phone.tap('说完了')
}

/** Said instead of written: recorded, heard, recorded anew, put in; the desk hears it, writes it down, and its resident reads that. */
export async function spoken({ phoneOf, step, played }: Microphone): Promise<void> {
  const resident = newPerson()
  const phone = await phoneOf(resident)
  let id = ''

  await step('a resident says it, hears it, and says it anew', async () => {
    await toTheSlip(phone)
    await phone.tap(RECORD)
    await phone.tap('同意并录音')
    await speak(phone)
    await phone.tap(/^听录音 [2-9] 秒/)
    await phone.see('停下')
    await phone.tap('停下')
    assert.ok((await played(phone)) > 0)
    await phone.tap('重录')
    await speak(phone, 3)
    await phone.see('已传好')
  })

  await step('it is still there when the app is opened again', async () => {
    await phone.open('pages/home/index?scene=b%3Dyg2-1')
    await phone.tap('提意见')
    await phone.see(/^听录音 [3-9] 秒/)
    // Closed before the draft knew that it was sent, it goes up once more.
    await phone.see('已传好')
  })

  await step('it goes into the box without a word', async () => {
    await phone.tap('投进意见箱')
    await phone.see('受理编号')
    const [item] = await mineOf(resident)
    id = item?.id ?? ''
    const { text, voice } = await must<Said>(resident, 'suggestion.get', { id })
    assert.equal(text, '')
    assert.ok(voice !== undefined && voice.seconds >= 3 && voice.seconds <= 5, JSON.stringify(voice))
  })

  const desk = await phoneOf(OFFICER)
  await step('the desk hears it, and writes down what it says', async () => {
    await desk.open(`staff/case/index?id=${id}`)
    await desk.see('只留了录音，还没写成文字。听完请办「把录音写成文字」，这样才搜得到。')
    await desk.see(/^听居民的录音 [3-9] 秒/)
    await desk.tap('更多办理')
    await desk.tap('把录音写成文字')
    await desk.fill('录音里说的', '地下车库的灯坏了三盏')
    await desk.tap('记下文字')
    await desk.see('文字是工作室听录音写下的，居民看得到。')
    await desk.see('地下车库的灯坏了三盏')
  })

  await step('its resident reads that, as written down by the workstation, and hears their own', async () => {
    await phone.open(`pages/case/index?id=${id}`)
    await phone.see('地下车库的灯坏了三盏')
    await phone.see(/^文字是工作室听录音写下的/)
    await phone.see('把您的录音写成了文字')
    await phone.tap(/^听您的录音/)
    await phone.see('停下')
  })
}

/** What does not go well: no microphone, nothing said, a call, a page that is left. */
export async function hardlySpoken({
  phoneOf,
  step,
  allow,
  interrupt,
  standStill,
  opensSettings,
}: Microphone): Promise<void> {
  const phone = await phoneOf(newPerson())

  await step('without a microphone it says what to do', async () => {
    await toTheSlip(phone)
    await allow(phone, false)
    await phone.tap(RECORD)
    await phone.tap('同意并录音')
    await phone.see(/没有使用麦克风的权限/)
    if (opensSettings) await phone.tap('去允许')
    else await allow(phone, true)
  })

  await step('nothing said is no recording', async () => {
    await standStill(phone, true)
    await phone.tap(RECORD)
    await phone.see('正在录，请说吧')
    await phone.tap('说完了')
    await standStill(phone, false)
    await phone.see('录音太短了，没录到声音，请再录一次')
    await phone.tap('投进意见箱')
    await phone.see('请写几个字，或者点录音说')
  })

  await step('who sends it while it still records is told to end first', async () => {
    await phone.tap(RECORD)
    await phone.see('正在录，请说吧')
    await phone.tap('投进意见箱')
    await phone.see('正在录音，说完请先点「说完了」')
  })

  await step('a call leaves what was said until then', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2000))
    await interrupt(phone)
    await phone.see(/录音被打断了/)
    await phone.see('已传好')
    await phone.tap('删掉录音')
    await phone.see(RECORD)
  })

  await step('leaving the page ends it, and what was said is there on the way back', async () => {
    await phone.tap(RECORD)
    await phone.see('正在录，请说吧')
    await new Promise((resolve) => setTimeout(resolve, 2000))
    await phone.tap('返回')
    await phone.see('提意见')
    await phone.tap('提意见')
    await phone.see(/^听录音 [2-9] 秒/)
  })

  await step('it stays until there is a new one: also when that is given up, too short, or not allowed', async () => {
    const before = await phone.see(/^听录音 [2-9] 秒/)
    await phone.tap('重录')
    await phone.see('正在录，请说吧')
    await phone.tap('不录了，用原来那段')
    assert.equal(await phone.see(/^听录音/), before)
    await standStill(phone, true)
    await phone.tap('重录')
    await phone.see('正在录，请说吧')
    await phone.tap('说完了')
    await standStill(phone, false)
    await phone.see('录音太短了，没录到声音，请再录一次')
    assert.equal(await phone.see(/^听录音/), before)
    await allow(phone, false)
    await phone.tap('重录')
    await phone.see(/没有使用麦克风的权限/)
    assert.equal(await phone.see(/^听录音/), before)
  })
}

/** Said in a cellar: it waits on the phone, also when the app is closed, and goes by itself. */
export async function spokenUnderground({ phoneOf, step, signal, opensWithout, copies }: Underground): Promise<void> {
  const resident = newPerson()
  const phone = await phoneOf(resident)

  await step('without a signal it is put aside', async () => {
    await toTheSlip(phone)
    await signal(phone, false)
    await phone.tap(RECORD)
    await phone.tap('同意并录音')
    await speak(phone)
    await phone.see('没有信号，录音先存在手机里，可以照样投')
    await phone.tap('投进意见箱')
    // However long a busy machine took to end it.
    await phone.see(/录音 \d+ 秒/)
    assert.deepEqual(await mineOf(resident), [])
  })

  await step('with a signal it goes, once, and can be heard', async () => {
    if (opensWithout) {
      await phone.open('pages/me/index')
      await phone.tap('待发 1 件')
    }
    await signal(phone, true)
    await phone.see('已经投进意见箱')
    const items = await mineOf(resident)
    assert.equal(items.length, 1)
    const { voice } = await must<Said>(resident, 'suggestion.get', { id: items[0]?.id })
    assert.ok(voice !== undefined && (await fetch(voice.url)).ok)
    assert.equal(await copies(phone), 0)
  })

  await step('one that was sent before the signal went leaves no copy behind either', async () => {
    await toTheSlip(phone)
    await phone.tap(RECORD)
    await speak(phone)
    await phone.see('已传好')
    assert.equal(await copies(phone), 1)
    await signal(phone, false)
    await phone.tap('投进意见箱')
    await phone.see(/现在连不上/)
    assert.equal(await copies(phone), 0)
  })
}
