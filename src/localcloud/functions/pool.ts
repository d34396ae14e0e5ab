import type { DeployedFunction } from './deployed'
import { Instance, type Call, type InstanceSettings, type Outcome } from './instance'

const MAX_INSTANCES = 4

type Waiting = { call: Call; resolve: (outcome: Promise<Outcome>) => void }

/** The instances of one function: made on demand up to a limit, beyond it calls wait in line. */
class FunctionPool {
  private readonly instances = new Set<Instance>()
  private readonly idle: Instance[] = []
  private readonly waiting: Waiting[] = []

  constructor(
    private readonly deployed: DeployedFunction,
    private readonly settings: InstanceSettings,
    private readonly registry: Map<string, Instance>,
  ) {}

  warm(): void {
    this.idle.push(this.create())
  }

  run(call: Call): Promise<Outcome> {
    const instance = this.takeIdle() ?? (this.instances.size < MAX_INSTANCES ? this.create() : undefined)
    if (instance !== undefined) return this.runOn(instance, call)
    return new Promise((resolve) => this.waiting.push({ call, resolve }))
  }

  async stop(): Promise<void> {
    const stopping = [...this.instances]
    for (const instance of stopping) this.forget(instance)
    this.idle.length = 0
    await Promise.all(stopping.map((instance) => instance.stop()))
  }

  private async runOn(instance: Instance, call: Call): Promise<Outcome> {
    try {
      return await instance.run(call)
    } finally {
      if (instance.dead) this.forget(instance)
      else if (this.instances.has(instance)) this.idle.push(instance)
      this.serveNext()
    }
  }

  private serveNext(): void {
    const next = this.waiting.shift()
    if (next !== undefined) next.resolve(this.run(next.call))
  }

  private takeIdle(): Instance | undefined {
    for (let instance = this.idle.pop(); instance !== undefined; instance = this.idle.pop()) {
      if (!instance.dead) return instance
      this.forget(instance)
    }
    return undefined
  }

  private create(): Instance {
    const instance = new Instance(this.deployed, this.settings)
    this.instances.add(instance)
    this.registry.set(instance.id, instance)
    return instance
  }

  private forget(instance: Instance): void {
    this.instances.delete(instance)
    this.registry.delete(instance.id)
  }
}

/** All functions' instances. */
export class Instances {
  private readonly pools = new Map<string, FunctionPool>()
  private readonly registry = new Map<string, Instance>()

  constructor(private readonly settings: InstanceSettings) {}

  warm(deployed: DeployedFunction): void {
    this.poolOf(deployed).warm()
  }

  run(deployed: DeployedFunction, call: Call): Promise<Outcome> {
    return this.poolOf(deployed).run(call)
  }

  /** The instance that made an `/admin/<id>` request. */
  find(id: string): Instance | undefined {
    return this.registry.get(id)
  }

  async stop(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.stop()))
  }

  private poolOf(deployed: DeployedFunction): FunctionPool {
    const known = this.pools.get(deployed.name)
    if (known !== undefined) return known
    const pool = new FunctionPool(deployed, this.settings, this.registry)
    this.pools.set(deployed.name, pool)
    return pool
  }
}
