import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { DatabaseService } from './database/service'
import { Store } from './database/store'
import { Transactions } from './database/transactions'
import { DeployedFunctions, type DeployedFunction } from './functions/deployed'
import { functionForbidden } from './functions/errors'
import { APPID, type Outcome } from './functions/instance'
import { Instances } from './functions/pool'
import { timerEvent } from './functions/timers'
import { copyBuilt, removeCopy } from './local/built'
import { Clock } from './local/clock'
import { Faults } from './local/faults'
import { keepPrivate } from './local/private'
import { loadSchema, type Schema } from './local/schema'
import { loadSecrets } from './local/secrets'
import { seedDemo } from './local/seed'
import { SentMessages } from './openapi/sent-messages'
import { mediaCheckEvent, type MediaCheck } from './openapi/media-check'
import { OpenApiService } from './openapi/service'
import { FileStore } from './storage/file-store'
import { StorageService } from './storage/service'
import { SignedUrls } from './storage/signed-url'

export type CloudOptions = {
  /** The folder of the database, files and secrets. */
  data: string
  /** The folder of the built cloud: functions, schema.json, demo. */
  built: string
  /** Whether an empty database is filled with the demo district. */
  demo: boolean
  /** Where functions and temporary addresses reach this server; known once it listens. */
  origin: () => string
  log: (line: string) => void
}

/** Everything the local cloud consists of, without HTTP. */
export class Cloud {
  readonly clock = new Clock()
  readonly faults = new Faults()
  readonly schema: Schema
  readonly store: Store
  readonly database: DatabaseService
  readonly files: FileStore
  readonly urls: SignedUrls
  readonly storage: StorageService
  readonly sent: SentMessages
  readonly openApi: OpenApiService
  readonly functions: DeployedFunctions
  readonly instances: Instances
  private readonly secrets: Record<string, string>
  /** Our own copy of the built cloud. */
  private readonly built: string
  private resetting: Promise<void> | undefined

  constructor(private readonly options: CloudOptions) {
    mkdirSync(options.data, { recursive: true })
    const now = (): number => this.clock.now()
    this.secrets = loadSecrets(options.data)
    const file = join(options.data, 'cloud.sqlite')
    keepPrivate(file)
    this.store = new Store(file)
    this.built = copyBuilt(options.built, options.data)
    this.schema = loadSchema(this.built)
    this.store.applySchema(this.schema.collections)
    this.database = new DatabaseService(this.store, new Transactions(this.store), now)
    this.files = new FileStore(this.store.db, join(options.data, 'files'))
    this.urls = new SignedUrls(this.secrets['BOX_KEY'] ?? '', now)
    this.storage = new StorageService(this.files, this.urls, options.origin)
    this.sent = new SentMessages(this.store.db)
    this.openApi = new OpenApiService(this.sent, now, options.log, (check) => void this.pushMediaCheck(check))
    this.functions = new DeployedFunctions(join(this.built, 'functions'), this.schema.functions)
    this.instances = new Instances({
      endpoint: () => `${options.origin()}/admin`,
      variables: this.secrets,
      clock: this.clock.shared,
      log: options.log,
    })
  }

  /** Seeds an empty database and warms the function people call. */
  async prepare(): Promise<void> {
    await this.seedIfEmpty()
    this.warm()
  }

  /** A client's call, its body as it came: only functions whose rule is public. During a reset it waits for its end. */
  async callAsClient(name: string, body: string, openid: string | undefined): Promise<Outcome> {
    await this.resetting
    const deployed = this.functions.get(name)
    if (!deployed.isPublic) throw functionForbidden(name)
    return this.instances.run(deployed, { body, caller: { openid, source: 'wx_client' } })
  }

  /** A request by HTTP access: no client's identity goes along, whatever stands in its headers. */
  async callOverHttp(deployed: DeployedFunction, event: object): Promise<Outcome> {
    await this.resetting
    return this.instances.run(deployed, { body: JSON.stringify(event), caller: { source: 'http' } })
  }

  /** A function's call of another: rules do not apply; nobody's identity goes along. */
  callFromFunction(name: string, body: string, source: string): Promise<Outcome> {
    return this.instances.run(this.functions.get(name), {
      body,
      caller: { source: source === '' ? 'scf' : `${source},scf` },
    })
  }

  /** Fires a timer once and waits; undefined when no function has it. */
  async fireTimer(timer: string): Promise<Outcome | undefined> {
    const deployed = this.functions.withTimer(timer)
    if (deployed === undefined) return undefined
    return this.instances.run(deployed, {
      body: JSON.stringify(timerEvent(timer, this.clock.now())),
      caller: { source: 'wx_trigger' },
    })
  }

  /** Looks at a picture and pushes what came of it to the function bound to that, as message pushes arrive there. */
  private async pushMediaCheck(check: MediaCheck): Promise<void> {
    try {
      const event = await mediaCheckEvent(check, this.clock.now(), APPID)
      const deployed = this.functions.withMessage('wxa_media_check')
      if (deployed === undefined) return this.options.log('no function is bound to wxa_media_check')
      await this.instances.run(deployed, { body: JSON.stringify(event), caller: { source: 'wx_message' } })
    } catch (error) {
      this.options.log(`wxa_media_check: ${String(error)}`)
    }
  }

  /**
   * Back to the first day: no data, fresh instances, the demo district; also every fault is switched off and the clock
   * put back to real time. One at a time.
   */
  reset(): Promise<void> {
    this.resetting ??= this.resetOnce().finally(() => {
      this.resetting = undefined
    })
    return this.resetting
  }

  async close(): Promise<void> {
    await this.instances.stop()
    this.database.transactions.abortAll()
    this.store.close()
    removeCopy(this.built)
  }

  private async resetOnce(): Promise<void> {
    await this.instances.stop()
    this.database.transactions.abortAll()
    this.faults.clear()
    this.clock.set(null)
    this.store.atomically(() => {
      this.store.clear()
      this.sent.clear()
      this.files.clear()
    })
    await this.prepare()
  }

  private async seedIfEmpty(): Promise<void> {
    if (!this.store.isEmpty()) return
    if (!this.options.demo) {
      this.options.log(`第一位区局管理员的邀请码 first invitation: ${this.secrets['BOOTSTRAP_CODE'] ?? ''}`)
      return
    }
    const count = await seedDemo(this.store, this.built, this.clock.now(), this.secrets)
    if (count > 0) this.options.log(`demo district: ${count} documents`)
  }

  private warm(): void {
    for (const deployed of this.functions.all()) if (deployed.isPublic) this.instances.warm(deployed)
  }
}
