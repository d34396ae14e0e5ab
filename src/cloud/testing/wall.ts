import * as v from 'valibot'
import { ANSWER, caseIn, somebody, type Case } from './cases'
import type { Local } from './local'

const shown = v.object({ publicText: v.object({ publicId: v.string() }) })

/** Under which id everyone may read a case. */
export async function publicIdOf(made: Case): Promise<string> {
  return v.parse(shown, await made.atDesk()).publicText.publicId
}

/** A published case of somebody's, by that id. */
export async function publicIdIn(local: Local): Promise<string> {
  return publicIdOf(await caseIn(local, 'published'))
}

export const PUBLIC_ANSWER = '已经清理，补种了草皮。'

/** A case that was answered, and published with its answer. */
export async function echoOf(
  local: Local,
  text: string,
  change: object = {},
): Promise<{ made: Case; publicId: string }> {
  const made = await caseIn(local, 'accepted', somebody(), change)
  await made.does('desk.answer', ANSWER)
  await made.does('desk.publish', { text, answer: PUBLIC_ANSWER })
  return { made, publicId: await publicIdOf(made) }
}
