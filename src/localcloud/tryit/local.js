/** Speaks to the local cloud this page came from. */
async function ask(path, options) {
  const answer = await fetch(path, options)
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return answer.json()
}

export function get(path) {
  return ask(path)
}

export function post(path, body = {}, headers = {}) {
  return ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

/** Does `work` now and every `seconds` while the page is looked at. A round that fails is left out. */
export function whileVisible(seconds, work) {
  let timer
  async function round() {
    clearTimeout(timer)
    if (document.hidden) return
    await work().catch(() => undefined)
    clearTimeout(timer)
    timer = setTimeout(round, seconds * 1000)
  }
  document.addEventListener('visibilitychange', round)
  round()
  return round
}
