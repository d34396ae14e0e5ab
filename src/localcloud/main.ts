import { parseArgs } from 'node:util'

import { startLocalCloud } from './index'

/**
 * The program behind `npm run localcloud`: stdout carries the one line `ready <address>`, all else goes to stderr.
 * Functions run in UTC on the platform; a thread cannot have a time zone of its own, so the whole process has it.
 */
process.env['TZ'] = 'UTC'

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

async function main(): Promise<void> {
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is no port`)
  const cloud = await startLocalCloud({
    port,
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

main().catch((error: unknown) => {
  process.stderr.write(`本地云没能启动：${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
