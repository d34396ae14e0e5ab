import { get, post } from './local.js'

const DAY = 86_400_000
const MINUTE = 60_000
/** China has one time zone, without summer time: fixed arithmetic is exact, whatever this computer is set to. */
const SHANGHAI = 8 * 60 * MINUTE
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** An instant as the clocks in Shanghai show it, to be read with the getUTC methods. */
function inShanghai(instant) {
  return new Date(Number(instant) + SHANGHAI)
}

export function timeOf(instant) {
  const date = inShanghai(instant)
  return `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, '0')}`
}

export function dayOf(instant) {
  const date = inShanghai(instant)
  return `${date.getUTCMonth() + 1} 月 ${date.getUTCDate()} 日`
}

function weekdayOf(instant) {
  return inShanghai(instant).getUTCDay()
}

/** A day later at the same time, and on over a weekend. Holidays are not looked at: trying things out needs none. */
export function nextWeekday(instant) {
  let next = Number(instant) + DAY
  while (weekdayOf(next) % 6 === 0) next += DAY
  return new Date(next)
}

/** Shows the local cloud's clock, moves it, and tells `onMove` when it was moved. */
export function startClock(onMove) {
  const shown = document.getElementById('now')
  const back = document.getElementById('back-to-now')
  let ahead = 0

  function show() {
    const now = new Date(Date.now() + ahead)
    shown.dateTime = now.toISOString()
    shown.textContent = `${dayOf(now)} ${WEEKDAYS[weekdayOf(now)]} ${timeOf(now)}`
    for (const strip of document.querySelectorAll('.strip .num')) strip.textContent = timeOf(now)
    back.hidden = Math.abs(ahead) < MINUTE
  }

  function set({ now }) {
    ahead = new Date(now).getTime() - Date.now()
    show()
  }

  async function move(now) {
    set(await post('/local/clock', { now }))
    onMove()
  }

  document.getElementById('next-day').addEventListener('click', async () => {
    const { now } = await get('/local/clock')
    await move(nextWeekday(new Date(now)).toISOString())
  })
  back.addEventListener('click', () => move(null))
  setInterval(show, 10_000)
  return { set }
}
