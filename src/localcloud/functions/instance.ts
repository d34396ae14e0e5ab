import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

import type { Meter } from '../database/request'
import type { DeployedFunction } from './deployed'
import { functionFailed, functionTimedOut } from './errors'

/** Who and what started a call; the platform puts these into the instance's environment. */
export type Caller = { openid?: string | undefined; source: string }

/** `body` is the event's JSON; what is none is an event as it is, a string. */
export type Call = { body: string; caller: Caller }
export type Outcome = { json: string; milliseconds: number; cost: Meter }

/** What every instance is given besides the function. */
export type InstanceSettings = {
  /** The SDK's endpoint, without the instance's id. */
  endpoint: () => string
  variables: Readonly<Record<string, string>>
  clock: SharedArrayBuffer
  log: (line: string) => void
}

export const APPID = 'wxlocal00000000000'
const MEMORY_MB = 256
const MAX_LOADING_MS = 30_000

/** A worker thread that serves one call at a time, with an environment of its own. */
export class Instance {
  readonly id = randomBytes(8).toString('hex')
  readonly meter: Meter = { requests: 0, read: 0, written: 0 }
  source = ''
  dead = false
  private readonly worker: Worker
  private settle: ((reply: Reply) => void) | undefined
  /** Resolves when the code is loaded, or with the reason why it never will be. */
  private readonly loading: Promise<string | undefined>

  constructor(
    readonly deployed: DeployedFunction,
    settings: InstanceSettings,
  ) {
    this.worker = new Worker(fileURLToPath(new URL('./worker-thread.mjs', import.meta.url)), {
      env: environment(deployed, settings, this.id),
      workerData: { entry: deployed.entry, clock: settings.clock },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      stdout: true,
      stderr: true,
      execArgv: [],
    })
    for (const stream of [this.worker.stdout, this.worker.stderr]) {
      stream.on('data', (chunk: Buffer) => settings.log(`[${deployed.name}] ${chunk.toString().trimEnd()}`))
    }
    let lastError: string | undefined
    this.worker.on('error', (error) => {
      lastError = error.message
      settings.log(`[${deployed.name}] ${error.stack ?? error.message}`)
    })
    this.loading = new Promise((resolve) => {
      const timer = setTimeout(() => void this.stop(), MAX_LOADING_MS).unref()
      this.worker.once('message', () => {
        clearTimeout(timer)
        this.worker.on('message', (reply: unknown) => this.settle?.(readReply(reply)))
        resolve(undefined)
      })
      this.worker.on('exit', () => {
        this.dead = true
        const reason = lastError ?? 'the function instance ended'
        resolve(reason)
        this.settle?.({ ok: false, message: reason })
      })
    })
    this.worker.unref()
  }

  /** Runs one call to its end, or to the function's timeout, which ends the instance. */
  async run(call: Call): Promise<Outcome> {
    const neverLoaded = await this.loading
    if (neverLoaded !== undefined) throw functionFailed(neverLoaded)
    const started = performance.now()
    Object.assign(this.meter, { requests: 0, read: 0, written: 0 })
    this.source = call.caller.source
    const reply = await this.ask(call)
    if (!reply.ok) throw functionFailed(reply.message)
    return { json: reply.json, milliseconds: performance.now() - started, cost: { ...this.meter } }
  }

  async stop(): Promise<void> {
    this.dead = true
    await this.worker.terminate()
  }

  private ask({ body, caller }: Call): Promise<Reply> {
    const seconds = this.deployed.timeoutSeconds
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.settle = undefined
        void this.stop()
        reject(functionTimedOut(seconds))
      }, seconds * 1000)
      this.settle = (reply) => {
        this.settle = undefined
        clearTimeout(timer)
        resolve(reply)
      }
      if (this.dead) return this.settle({ ok: false, message: 'the function instance ended' })
      this.worker.postMessage({
        body,
        userInfo: userInfoOf(caller),
        context: this.context(),
        variables: callVariables(caller),
      })
    })
  }

  /** The platform's context argument, the fields functions use. */
  private context(): Record<string, unknown> {
    return {
      request_id: randomBytes(16).toString('hex'),
      function_name: this.deployed.name,
      function_version: '$LATEST',
      namespace: 'local',
      memory_limit_in_mb: MEMORY_MB,
      time_limit_in_ms: this.deployed.timeoutSeconds * 1000,
    }
  }
}

type Reply = { ok: true; json: string } | { ok: false; message: string }

function readReply(reply: unknown): Reply {
  const read = (name: string): unknown =>
    typeof reply === 'object' && reply !== null ? Reflect.get(reply, name) : undefined
  const [json, message] = [read('json'), read('message')]
  if (read('ok') === true && typeof json === 'string') return { ok: true, json }
  return { ok: false, message: typeof message === 'string' ? message : 'no answer' }
}

/**
 * The variables that make the unmodified SDK talk to this server and believe it runs on the platform. Nothing of the
 * developer's own environment is in it.
 */
function environment(deployed: DeployedFunction, settings: InstanceSettings, id: string): Record<string, string> {
  return {
    ...settings.variables,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${settings.endpoint()}/${id}` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: 'local',
    SCF_FUNCTIONNAME: deployed.name,
    TCB_ENV: 'local',
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_UNIONID',
    TZ: 'UTC',
  }
}

/** null removes a variable: a call without a caller must not see the one before it. */
function callVariables({ openid, source }: Caller): Record<string, string | null> {
  return {
    WX_OPENID: openid ?? null,
    WX_APPID: APPID,
    WX_UNIONID: null,
    TCB_SOURCE: source,
    TRIGGER_SRC: source === 'wx_trigger' ? 'timer' : null,
  }
}

/** The platform adds who calls to the event of a Mini Program's call. */
function userInfoOf({ openid, source }: Caller): { appId: string; openId: string } | undefined {
  return openid === undefined || source !== 'wx_client' ? undefined : { appId: APPID, openId: openid }
}
