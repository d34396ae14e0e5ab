import type { Envelope } from '@/contract/envelope'
import { viaConsole } from './transport-console'
import { http } from './transport-http'
import { wechat } from './transport-wechat'

export interface Upload {
  /** Where to put it, from `upload.ticket`. */
  cloudPath: string
  /** The file on the phone. */
  path: string
  /** Percent done, 0 to 100. */
  onProgress?: (percent: number) => void
}

/** One way to the server. Both throw `CallError` UNAVAILABLE when it cannot be reached. */
export interface Transport {
  call: (envelope: Envelope) => Promise<unknown>
  upload: (upload: Upload) => Promise<void>
}

// A build-time constant: the way that is not taken is not in the bundle. Which of a browser's two ways it is, its address says.
export const transport: Transport = TRANSPORT === 'wechat' ? wechat : (viaConsole ?? http)
