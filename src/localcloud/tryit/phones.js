import { newOpenid, RESIDENTS, STAFF } from './people.js'

const PAGES = {
  resident: `pages/home/index?scene=${encodeURIComponent('b=yg2-1')}`,
  staff: 'staff/inbox/index',
}
const PHONE = { width: 393, height: 830 }
const WIDE = matchMedia('(min-width: 1024px)')

/** Where the client opens as somebody, at the page their phone starts with. */
export function linkFor(kind, openid) {
  return `/app/?as=${openid}#/${PAGES[kind]}`
}

/** The two phones: who holds each can be chosen; `onStaff` is told who the officer is. */
export function startPhones(onStaff) {
  const resident = startPhone('resident', RESIDENTS, () => undefined)
  const staff = startPhone('staff', STAFF, onStaff)
  return { resident, staff }
}

function startPhone(kind, people, onChoose) {
  const section = document.querySelector(`[data-phone=${kind}]`)
  const iframe = section.querySelector('iframe')
  let link = ''

  function show() {
    section.querySelector('.open').href = link
    // A narrow screen shows the link alone: a phone in a phone helps nobody, and loading it would cost.
    if (WIDE.matches) iframe.src = link
  }

  function choose(person) {
    const openid = person.openid ?? newOpenid()
    link = linkFor(kind, openid)
    section.querySelector('.open').textContent = `打开${person.called ?? person.name}的手机`
    show()
    onChoose(openid)
  }

  section.querySelector('.segments').append(...people.map((person, index) => segment(kind, person, index, choose)))
  new ResizeObserver(([{ contentRect }]) => fit(section, contentRect)).observe(section.querySelector('.space'))
  WIDE.addEventListener('change', show)
  choose(people[0])
  return { reload: () => iframe.contentWindow?.location.reload(), restart: show }
}

function segment(kind, person, index, choose) {
  const label = document.createElement('label')
  const input = document.createElement('input')
  Object.assign(input, { type: 'radio', name: kind, checked: index === 0 })
  // A click, not a change: who taps 新居民 again wants another new resident.
  input.addEventListener('click', () => choose(person))
  const text = document.createElement('span')
  text.textContent = person.called ?? person.name
  label.append(input, text)
  return label
}

/** As large as the space allows, never larger than life. */
function fit(section, { width, height }) {
  const scale = Math.min(1, width / PHONE.width, height / PHONE.height)
  if (scale > 0) section.style.setProperty('--scale', scale.toFixed(4))
}
