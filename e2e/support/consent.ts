import { must } from './local-cloud'

/** Of the privacy notice, as a phone asks for it today. It is raised with the notice. */
export const PRIVACY_VERSION = 4

interface Me {
  consent?: { version: number }
  profile?: { name?: string }
}

/** What the server knows of somebody's agreement: the version they agreed to, if any. */
export async function agreedTo(openid: string): Promise<number | undefined> {
  return (await must<Me>(openid, 'me.get')).consent?.version
}

/** Agrees to the notice on some other phone of theirs. */
export function agree(openid: string): Promise<unknown> {
  return must(openid, 'me.consent', { version: PRIVACY_VERSION, agreed: true })
}

/** Takes that back there. */
export function takeBack(openid: string): Promise<unknown> {
  return must(openid, 'me.consent', { version: PRIVACY_VERSION, agreed: false })
}
