import { dayOf, timeOf } from './clock.js'
import { get } from './local.js'
import { nameOf } from './people.js'

const TEMPLATES = { accepted: '受理通知', needsInfo: '请您补充', answered: '答复通知', consultationResult: '征询结果' }
const STATES = { queued: '待发', sent: '已送', refused: '被拒', dead: '未送达' }
const SHOWN = 20

/** Shows the messages WeChat would have sent, newest first. */
export async function showOutbox() {
  const { items } = await get('/local/outbox')
  const newest = [...items].sort((one, other) => new Date(other.at) - new Date(one.at))
  document.getElementById('outbox-count').textContent = `微信会发出的消息，${items.length} 条`
  const rows = newest.slice(0, SHOWN).map(row)
  update(document.getElementById('outbox'), rows.length > 0 ? rows : [empty()])
}

function row({ to, template, data, state, at }) {
  const line = document.createElement('p')
  line.append(element('b', TEMPLATES[template] ?? template), ` 给${nameOf(to)}`)
  line.append(document.createElement('br'), element('span', summary(data), 'summary'))
  const item = document.createElement('li')
  const time = element('time', timeOf(new Date(at)))
  time.title = dayOf(new Date(at))
  time.dateTime = at
  item.append(time, line, element('span', STATES[state] ?? state, `tag ${state}`))
  return item
}

function empty() {
  return element('li', '还没有消息。受理、要求补充或答复一条意见，这里就会出现。', 'none')
}

function summary(data) {
  return Object.values(data)
    .filter((text) => text !== '')
    .join('，')
}

function element(tag, text, className = '') {
  const made = document.createElement(tag)
  made.textContent = text
  made.className = className
  return made
}

/** Only what changed is announced, so a list that did not change is left alone. */
function update(list, rows) {
  const next = document.createElement('ul')
  next.append(...rows)
  if (next.innerHTML !== list.innerHTML) list.replaceChildren(...next.childNodes)
}
