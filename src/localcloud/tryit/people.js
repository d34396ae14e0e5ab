/** The people of the demo district. Any other openid is a resident. */
export const RESIDENTS = [
  { openid: 'resident-wang', name: '王阿姨' },
  { openid: 'resident-li', name: '小李' },
  { name: '新居民' },
]

export const STAFF = [
  { openid: 'demo-officer-yangguang', name: '周建国' },
  { openid: 'demo-lead-yangguang', name: '陈敏', called: '室长陈敏' },
  { openid: 'demo-district', name: '区局' },
  { openid: 'demo-officer-longtan', name: '龙潭队员', called: '龙潭' },
]

/** Who an openid is, as far as this page knows. */
export function nameOf(openid) {
  return [...RESIDENTS, ...STAFF].find((person) => person.openid === openid)?.name ?? '一位居民'
}

/** Somebody who has never been here. */
export function newOpenid() {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return `resident-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
