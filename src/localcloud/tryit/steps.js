import { post } from './local.js'

const WHO = 'resident-wang'
const REMEMBERED = 'suggestions before the try-out'
const ANSWERED = ['answered', 'closed']

/** Marks the steps that were really done: it looks at what 王阿姨 has sent since this page was opened. */
export async function showSteps() {
  const mine = await suggestions()
  const before = remembered(mine)
  const since = mine.filter(({ id }) => !before.includes(id))
  const done = [
    since.length > 0,
    since.some(({ state }) => ANSWERED.includes(state)),
    since.some(({ state }) => state === 'closed'),
  ]
  const next = done.indexOf(false)
  Array.from(document.getElementById('steps').children).forEach((step, index) => {
    step.classList.toggle('done', done[index])
    if (index === next) step.setAttribute('aria-current', 'step')
    else step.removeAttribute('aria-current')
  })
}

export function forgetSteps() {
  sessionStorage.removeItem(REMEMBERED)
}

async function suggestions() {
  const call = { action: 'suggestion.mine', input: { limit: 50 } }
  const answer = await post('/call/api', call, { 'x-openid': WHO })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.data.items
}

/** A reload in the middle must not take a step back, so the start is kept for as long as the tab is open. */
function remembered(mine) {
  const kept = sessionStorage.getItem(REMEMBERED)
  if (kept !== null) return JSON.parse(kept)
  const ids = mine.map(({ id }) => id)
  sessionStorage.setItem(REMEMBERED, JSON.stringify(ids))
  return ids
}
