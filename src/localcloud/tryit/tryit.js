import { startClock } from './clock.js'
import { showCodes } from './codes.js'
import { get, post, whileVisible } from './local.js'
import { showOutbox } from './outbox.js'
import { linkFor, startPhones } from './phones.js'
import { forgetSteps, showSteps } from './steps.js'

const ready = document.getElementById('ready')
const desk = document.getElementById('desk')

const phones = startPhones((openid) => {
  desk.href = linkFor('staff', openid)
})
// The officer sees at once what the new day means; the resident may be in the middle of writing.
const clock = startClock(() => {
  phones.staff.reload()
  lookNow()
})

let shownUrls = ''
async function showState() {
  try {
    const { now, urls } = await get('/local/state')
    clock.set({ now })
    if (shownUrls !== urls.join()) showCodes(urls)
    shownUrls = urls.join()
    sayReady(true)
  } catch {
    sayReady(false)
  }
}

function sayReady(is) {
  const text = is ? '本地云已就绪' : '连不上本地云，请看一下终端'
  if (ready.textContent !== text) ready.textContent = text
  ready.classList.toggle('yes', is)
  ready.classList.toggle('no', !is)
}

const lookNow = whileVisible(3, () => Promise.all([showState(), showOutbox(), showSteps()]))

const dialog = document.getElementById('reset-dialog')
document.getElementById('reset').addEventListener('click', () => dialog.showModal())
dialog.addEventListener('close', async () => {
  if (dialog.returnValue !== 'reset') return
  dialog.returnValue = ''
  await post('/local/reset')
  forgetSteps()
  phones.resident.reload()
  phones.staff.reload()
  lookNow()
})
