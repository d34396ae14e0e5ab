import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'

/** Calls an action as somebody; its data, how long it took in ms, and how many requests to the database it cost. */
export async function ask(url, openid, action, input) {
  const began = performance.now()
  const response = await fetch(`${url}/call/api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openid': openid },
    body: JSON.stringify({ action, requestId: randomUUID(), input }),
  })
  const answer = await response.json()
  const took = performance.now() - began
  if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.error)}`)
  const requests = Number(/\bdb=(\d+)/.exec(response.headers.get('x-cloud-cost') ?? '')?.[1])
  return { data: answer.data, took, requests }
}

/** The median of `rounds` calls of each, in ms, asked by turns after some that warm up. */
export async function medians(works, { rounds = 41, warm = 8 } = {}) {
  const taken = works.map(() => [])
  for (let round = -warm; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      const { took } = await work()
      if (round >= 0) taken[index].push(took)
    }
  }
  return taken.map((times) => times.sort((one, other) => one - other)[Math.floor(rounds / 2)])
}

/** The cursor of a later page. @throws when the list ends before it */
export async function cursorOf(page, list) {
  let cursor
  for (let turned = 1; turned < page; turned++) {
    const { data } = await list(cursor)
    if (data.nextCursor === undefined) throw new Error(`the list ends at page ${turned}`)
    cursor = data.nextCursor
  }
  return cursor
}
