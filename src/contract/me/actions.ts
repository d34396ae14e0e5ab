import * as v from 'valibot'
import { declare } from '../action'
import { ROLES } from '../roles'
import { flag } from '../schema'
import { optionalName, optionalPhone } from '../suggestion/contact'

/** What the caller left with us to be filled in next time. */
const profile = v.object({ name: v.optional(v.string()), phone: v.optional(v.string()) })
export type Profile = v.InferOutput<typeof profile>

/** Which version of the privacy notice the caller has agreed to, and when. */
const consent = v.object({ version: v.number(), at: v.string() })

/** Who the caller is to the district: a resident, or also staff. */
export const getMe = declare({
  name: 'me.get',
  who: 'anyone',
  writes: false,
  input: v.object({}),
  output: v.object({
    staff: v.optional(
      v.object({
        /** What cases are assigned to them by. */
        key: v.string(),
        name: v.string(),
        role: v.picklist(ROLES),
        workstations: v.array(v.object({ id: v.string(), name: v.string() })),
      }),
    ),
    profile: v.optional(profile),
    consent: v.optional(consent),
    /** How many of their cases have news. */
    unread: v.number(),
  }),
})
export type MeView = v.InferOutput<typeof getMe.output>

const kept = v.object({ profile: v.optional(profile), consent: v.optional(consent) })

/** Remembers a name and a phone for the next suggestion. What is left out stays; what is empty is forgotten. */
export const updateMe = declare({
  name: 'me.update',
  who: 'anyone',
  writes: true,
  input: v.object({ name: optionalName, phone: optionalPhone }),
  output: kept,
})
export type KeptView = v.InferOutput<typeof updateMe.output>

const VERSION = '请重新打开隐私说明再选'

/** Agrees to a version of the privacy notice, or takes that back. */
export const consentMe = declare({
  name: 'me.consent',
  who: 'anyone',
  writes: true,
  input: v.object({ version: v.pipe(v.number(VERSION), v.integer(VERSION), v.minValue(1, VERSION)), agreed: flag }),
  output: kept,
})

/** All we have of the caller, as one page to take away. `rows` are their cases and answers; `url` is temporary. */
export const exportMe = declare({
  name: 'me.export',
  who: 'anyone',
  writes: true,
  input: v.object({}),
  output: v.object({ name: v.string(), url: v.string(), rows: v.number() }),
})

/** What becomes of cases that are still open: taken back where that is still possible, or handled on without a person. */
export const OPEN_CASES = ['withdraw', 'anonymous'] as const
export type OpenCases = (typeof OPEN_CASES)[number]

/** Said at `openCases` to who has open cases and did not choose. */
export const CHOOSE_OPEN_CASES = '您还有没办完的意见，请选撤回，还是不留姓名继续办'

/**
 * Removes the person: contact, photos, and what leads from cases and answers to them. Texts, answers and figures stay,
 * without anybody. Done again it goes on where it stopped.
 */
export const eraseMe = declare({
  name: 'me.erase',
  who: 'anyone',
  writes: true,
  input: v.object({
    confirm: v.literal(true, '请先确认：删除以后不能恢复'),
    openCases: v.optional(v.picklist(OPEN_CASES, '请选没办完的意见怎么办：撤回，还是不留姓名继续办')),
  }),
  output: v.object({ done: v.literal(true) }),
})
