import { parseArgs } from 'node:util'

import { startLocalCloud } from './index'

/**
 * The program behind `npm run localcloud`: stdout carries the one line `ready <address>`, all else goes to stderr.
 * Functions run in UTC on the platform; a thread cannot have a time zone of its own, so the whole process has it.
 */
process.env['TZ'] = 'UTC'

const USAGE = `用法 usage: localcloud [--port 8787] [--data .localcloud] [--host H] [--functions DIR] [--app DIR] [--no-demo] [--timers]`
const BAD_USAGE = 2

type Options = ReturnType<typeof readOptions>

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      data: { type: 'string', default: '.localcloud' },
      host: { type: 'string' },
      functions: { type: 'string' },
      app: { type: 'string' },
      'no-demo': { type: 'boolean', default: false },
      timers: { type: 'boolean', default: false },
    },
  })
  const port = Number(values.port)
  if (!/^\d+$/.test(values.port) || port > 65_535) throw new Error(`--port ${values.port} is no port`)
  return { ...values, port }
}

function readOptionsOrExit(): Options {
  try {
    return readOptions()
  } catch (error) {
    process.stderr.write(`参数不对 bad argument: ${wordsOf(error)}\n${USAGE}\n`)
    process.exit(BAD_USAGE)
  }
}

async function main(values: Options): Promise<void> {
  const cloud = await startLocalCloud({
    port: values.port,
    data: values.data,
    demo: !values['no-demo'],
    timers: values.timers,
    log: (line) => process.stderr.write(`${line}\n`),
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(values.functions === undefined ? {} : { functions: values.functions }),
    ...(values.app === undefined ? {} : { app: values.app }),
  })
  if (values.host !== undefined && values.host !== '127.0.0.1') {
    process.stderr.write(
      `注意：本地云没有登录，${values.host} 上能连到的人都可以冒充任何人。Warning: the local cloud has no sign-in; whoever reaches ${values.host} can be anyone.\n`,
    )
  }
  const stop = (): void => {
    void cloud.close().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  process.stdout.write(`ready ${cloud.url}\n`)
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

main(readOptionsOrExit()).catch((error: unknown) => {
  process.stderr.write(`本地云没能启动：${wordsOf(error)}\n`)
  process.exit(1)
})
