import * as v from 'valibot'
import { declare } from '../action'
import { ROLES } from '../roles'
import { listInput, listOutput } from '../schema'
import { digitsInput, signInCodeInput } from './sign-in'

/** Which browser it is, as people can tell it: by its name, its system and where in the network it is. */
const browser = {
  browser: v.string(),
  system: v.string(),
  /** The network address without its end. */
  from: v.string(),
}

/** What the phone shows before anybody is let in: who asks, and the digits to choose from. */
export const lookAtSignIn = declare({
  name: 'session.look',
  who: ROLES,
  writes: false,
  input: v.object({ code: signInCodeInput }),
  output: v.object({ ...browser, at: v.string(), until: v.string(), choices: v.array(v.string()) }),
})
export type SignInView = v.InferOutput<typeof lookAtSignIn.output>

/** Lets the browser in that shows these digits. Wrong ones end the code. */
export const confirmSignIn = declare({
  name: 'session.confirm',
  who: ROLES,
  writes: true,
  input: v.object({ code: signInCodeInput, digits: digitsInput }),
  output: v.object({ ...browser, until: v.string() }),
})

/** 不是我: ends the code. */
export const declineSignIn = declare({
  name: 'session.decline',
  who: ROLES,
  writes: true,
  input: v.object({ code: signInCodeInput }),
  output: v.object({}),
})

export const sessionView = v.object({
  id: v.string(),
  ...browser,
  at: v.string(),
  until: v.string(),
  /** It is the browser that asks. */
  current: v.boolean(),
})
export type SessionView = v.InferOutput<typeof sessionView>

/** 已登录的电脑: one's own browsers that are signed in now, the newest first. */
export const listSessions = declare({
  name: 'session.list',
  who: ROLES,
  writes: false,
  input: v.object(listInput),
  output: v.object(listOutput(sessionView)),
})

/** Ends one of one's own. Ending it again changes nothing. */
export const revokeSession = declare({
  name: 'session.revoke',
  who: ROLES,
  writes: true,
  input: v.object({
    id: v.pipe(v.string('没有认出这一条，请重新打开'), v.regex(/^[a-f0-9]{32}$/, '没有认出这一条，请重新打开')),
  }),
  output: v.object({}),
})
