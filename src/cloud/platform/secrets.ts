import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/**
 * One secret of the deployment (`BOX_KEY`, 32 bytes in base64) gives every key we use, one per purpose, so that what is
 * made for one purpose proves nothing for another.
 */
export class Secrets {
  private readonly keys = new Map<string, Buffer>()

  constructor(private readonly master: Buffer) {
    if (master.length < 32) throw new Error('BOX_KEY must hold 32 bytes in base64')
  }

  static from(env: Readonly<Record<string, string | undefined>>): Secrets {
    return new Secrets(Buffer.from(env.BOX_KEY ?? '', 'base64'))
  }

  /**
   * A keyed hash: the same parts give the same 32 hexadecimal characters, and nobody without the key can tell what they
   * were. The parts are length-prefixed, so that `['a','bc']` and `['ab','c']` differ.
   */
  hash(purpose: string, ...parts: string[]): string {
    const hmac = createHmac('sha256', this.key(purpose))
    for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:`).update(part)
    return hmac.digest('hex').slice(0, 32)
  }

  /** AES-256-GCM. Bound to `purpose`: a sealed phone number cannot be opened as anything else. */
  seal(purpose: string, plain: string): string {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.key(`seal ${purpose}`), nonce)
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
  }

  /** @throws when it was not sealed with this key for this purpose, or was changed since. */
  unseal(purpose: string, sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', this.key(`seal ${purpose}`), bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  }

  private key(purpose: string): Buffer {
    const known = this.keys.get(purpose)
    if (known) return known
    const key = Buffer.from(hkdfSync('sha256', this.master, 'renmin-yijianxiang', purpose, 32))
    this.keys.set(purpose, key)
    return key
  }
}

let shared: Secrets | undefined

/** The secrets of this deployment, from the environment of the function. */
export function secrets(): Secrets {
  shared ??= Secrets.from(process.env)
  return shared
}
