import { parseWireDocument } from './codec'
import { invalidParameter } from './errors'
import type { Document } from './values'
import { field } from '../json'

/** What one call did, for `x-cloud-cost`. */
export type Meter = { requests: number; read: number; written: number }

/** The parameters of one `database.*` request, read with the checks every handler needs. */
export class DatabaseRequest {
  constructor(
    private readonly parameters: Document,
    readonly now: number,
    readonly meter: Meter,
  ) {}

  get collection(): string {
    const name = this.parameters['collectionName']
    if (typeof name !== 'string') throw invalidParameter('collectionName is missing')
    return name
  }

  get transactionId(): string | undefined {
    const id = this.parameters['transactionId']
    return typeof id === 'string' && id !== '' ? id : undefined
  }

  /** The transaction of a request that makes no sense without one. */
  get requiredTransactionId(): string {
    const id = this.transactionId
    if (id === undefined) throw invalidParameter('transactionId is missing')
    return id
  }

  get query(): Document {
    return this.optionalDocument('query')
  }

  get order(): Document {
    return this.optionalDocument('order')
  }

  get projection(): Document {
    return this.optionalDocument('projection')
  }

  get data(): Document {
    return parseWireDocument(this.parameters['data'], this.now)
  }

  /** Documents to insert: a list of texts. */
  get documents(): Document[] {
    const list = this.parameters['data']
    if (!Array.isArray(list) || list.length === 0) throw invalidParameter('data must be a list of documents')
    return list.map((text) => parseWireDocument(text, this.now))
  }

  get isDocumentQuery(): boolean {
    return this.parameters['queryType'] === 'DOC'
  }

  get stages(): Document[] {
    const list: unknown = this.parameters['stages']
    if (!Array.isArray(list)) throw invalidParameter('stages must be a list')
    return list.map((stage: unknown) => {
      const key = field(stage, 'stageKey')
      const text = field(stage, 'stageValue')
      if (typeof key !== 'string' || typeof text !== 'string') throw invalidParameter('a stage needs a key and a value')
      return { [key]: parseWireDocument(`{"value":${text}}`, this.now)['value'] }
    })
  }

  flag(name: 'multi' | 'merge' | 'upsert'): boolean {
    return this.parameters[name] === true
  }

  count(name: 'limit' | 'offset'): number | undefined {
    const value = this.parameters[name]
    if (value === undefined) return undefined
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
      throw invalidParameter(`${name} must be a natural number`)
    return value
  }

  private optionalDocument(name: string): Document {
    const text = this.parameters[name]
    return text === undefined || text === '' ? {} : parseWireDocument(text, this.now)
  }
}
