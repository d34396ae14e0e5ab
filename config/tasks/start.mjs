import { parseArgs } from 'node:util'
import { ensureInstalled } from './install.mjs'
import { build, isFresh } from './lib/builds.mjs'
import { isFree, startLocalCloud } from './lib/local-cloud.mjs'
import { bold, red, secondsSince } from './lib/report.mjs'

const HELP = `npm start                        the whole product on this computer, at http://127.0.0.1:8787
npm start -- --port 9000         on another port
npm start -- --host 0.0.0.0      reachable from the phones in this network (there is no sign-in: use it at home)
npm start -- --data some/folder  with its data there instead of .localcloud/`

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    host: { type: 'string' },
    data: { type: 'string', default: '.localcloud' },
    help: { type: 'boolean', default: false },
  },
})
if (options.help) {
  console.log(HELP)
  process.exit(0)
}

const start = Date.now()
if (!(await isFree(Number(options.port), options.host ?? '127.0.0.1'))) {
  stop(`端口 ${options.port} 已被占用，可能这里已经开着一个。换一个端口：npm start -- --port ${Number(options.port) + 1}
Port ${options.port} is taken, perhaps by another npm start.`)
}
await ensureInstalled()
await Promise.all([buildIfStale('cloud', '云函数'), buildIfStale('h5', '网页版')])

console.log('启动本地云 …')
const host = options.host === undefined ? [] : ['--host', options.host]
const args = ['--port', options.port, '--data', options.data, '--timers', ...host]
const { url, ended } = await startLocalCloud(args, { onLine: console.log }).catch((error) => stop(error.message))
const { urls } = await fetch(`${url}/local/state`).then((answer) => answer.json())
const here = urls.filter((address) => address.includes('127.0.0.1'))
const elsewhere = urls.filter((address) => !here.includes(address))
console.log(`
  ${bold('人民意见箱已就绪')}  ${secondsSince(start)}

${[...here.map((address) => `  在浏览器里打开   ${bold(address)}`), ...elsewhere.map((address) => `  手机、别的电脑   ${address}`)].join('\n')}

  数据在 ${options.data}，按 Ctrl+C 结束
`)
process.exit((await ended).code)

async function buildIfStale(name, called) {
  if (isFresh(name)) return console.log(`${called}没有变化，不用重新构建`)
  const began = Date.now()
  console.log(`构建${called} …`)
  const ticking = setInterval(() => console.log(`构建${called} … ${secondsSince(began)}`), 10_000)
  const { code, output } = await build(name, () => undefined)
  clearInterval(ticking)
  if (code !== 0) stop(`${output}\n构建${called}没有成功，原因在上面`)
  console.log(`${called}好了  ${secondsSince(began)}`)
}

function stop(message) {
  console.error(red(message))
  process.exit(1)
}
