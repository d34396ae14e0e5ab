/** The parts of `wx-server-sdk` the tests use, as promises: its own typings allow callbacks and answer unions. */
export type Found = Record<string, unknown>

export type Query = {
  where: (query: unknown) => Query
  orderBy: (field: string, direction: 'asc' | 'desc') => Query
  limit: (count: number) => Query
  skip: (count: number) => Query
  field: (fields: object) => Query
  get: () => Promise<{ data: Found[] }>
  count: () => Promise<{ total: number }>
  update: (options: { data: object; multi?: boolean }) => Promise<{ stats: { updated: number } }>
  remove: (options?: { multi?: boolean }) => Promise<{ stats: { removed: number } }>
}

export type DocumentReference = {
  get: () => Promise<{ data: Found }>
  set: (options: { data: object }) => Promise<{ stats: { updated: number; created: number } }>
  update: (options: { data: object }) => Promise<{ stats: { updated: number } }>
  remove: () => Promise<{ stats: { removed: number } }>
}

export type Collection = Query & {
  doc: (id: string | number) => DocumentReference
  add: (options: { data: unknown }) => Promise<{ _id: string }>
  aggregate: () => Pipeline
}

export type Pipeline = {
  [
    stage in
      | 'match'
      | 'group'
      | 'sort'
      | 'limit'
      | 'skip'
      | 'project'
      | 'addFields'
      | 'lookup'
      | 'unwind'
      | 'count'
      | 'sample'
      | 'replaceRoot'
  ]: (value: unknown) => Pipeline
} & {
  end: () => Promise<{ list: Found[] }>
}

export type Transaction = {
  collection: (name: string) => Collection
  commit: () => Promise<unknown>
  rollback: (reason?: unknown) => Promise<unknown>
}

export type Condition = { and: (...others: unknown[]) => Condition; or: (...others: unknown[]) => Condition }

type CommandName =
  | 'eq'
  | 'neq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'in'
  | 'nin'
  | 'and'
  | 'or'
  | 'not'
  | 'nor'
  | 'exists'
  | 'mod'
  | 'all'
  | 'elemMatch'
  | 'size'
  | 'expr'
  | 'inc'
  | 'mul'
  | 'set'
  | 'remove'
  | 'push'
  | 'pop'
  | 'shift'
  | 'unshift'
  | 'pull'
  | 'pullAll'
  | 'addToSet'
  | 'rename'
  | 'min'
  | 'max'
  | 'bit'

export type Database = {
  collection: (name: string) => Collection
  createCollection: (name: string) => Promise<unknown>
  serverDate: (options?: { offset: number }) => unknown
  RegExp: (options: { regexp: string; options: string }) => unknown
  command: { [name in CommandName]: (...values: unknown[]) => Condition }
  startTransaction: () => Promise<Transaction>
  runTransaction: <T>(run: (transaction: Transaction) => Promise<T>, times?: number) => Promise<T>
}

export type StoredFileStatus = { fileID: string; status: number; tempFileURL: string }

export type Sdk = {
  init: (options: { env: string }) => void
  database: () => Database
  uploadFile: (options: { cloudPath: string; fileContent: Buffer }) => Promise<{ fileID: string }>
  downloadFile: (options: { fileID: string }) => Promise<{ fileContent: Buffer }>
  getTempFileURL: (options: {
    fileList: (string | { fileID: string; maxAge: number })[]
  }) => Promise<{ fileList: StoredFileStatus[] }>
  deleteFile: (options: { fileList: string[] }) => Promise<{ fileList: { fileID: string; status: number }[] }>
}
