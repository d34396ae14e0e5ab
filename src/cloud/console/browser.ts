/** What the officer sees of a browser before letting it in: nothing it says of itself proves anything, but it may surprise. */

const BROWSERS: [RegExp, string][] = [
  [/MicroMessenger/i, '微信'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/QQBrowser/, 'QQ 浏览器'],
  [/360(SE|EE)|QIHU/i, '360 浏览器'],
  [/Firefox\//, '火狐'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const SYSTEMS: [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/i, '鸿蒙'],
  [/Android/, '安卓手机'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/UOS|deepin/i, '统信'],
  [/Kylin/i, '麒麟'],
  [/Linux/, 'Linux'],
]

/** The names of browser and system, from what it says of itself. */
export function browserOf(userAgent: string): { browser: string; system: string } {
  const named = (list: [RegExp, string][], otherwise: string) =>
    list.find(([pattern]) => pattern.test(userAgent))?.[1] ?? otherwise
  return { browser: named(BROWSERS, '没有说名字的浏览器'), system: named(SYSTEMS, '没有说名字的系统') }
}

/**
 * Where in the network, without the end that would name one household. The gateway's own word comes first; of a list the
 * last entry is the gateway's, the others are whatever was sent.
 */
export function whereFrom(realIp: string | undefined, forwardedFor: string | undefined): string {
  const address = (realIp ?? forwardedFor?.split(',').pop() ?? '').trim().replace(/^::ffff:/i, '')
  if (address === '127.0.0.1' || address === '::1') return '装着系统的电脑'
  const four = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(address)
  if (four) return `${isPrivate(address) ? '内网' : '网络'} ${four[1]}.${four[2]}.*.*`
  const six = /^([\da-f]{1,4}):([\da-f]{1,4}):[\da-f:]*$/i.exec(address)
  return six ? `网络 ${six[1]}:${six[2]}:…` : '网络地址不详'
}

function isPrivate(address: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address)
}
