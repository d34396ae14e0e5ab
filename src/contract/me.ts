import * as v from 'valibot'
import { declare } from './action'
import { ROLES } from './roles'

/** Who the caller is to the district: a resident, or also staff. */
export const getMe = declare({
  name: 'me.get',
  who: 'anyone',
  writes: false,
  input: v.object({}),
  output: v.object({
    staff: v.optional(
      v.object({
        name: v.string(),
        role: v.picklist(ROLES),
        workstations: v.array(v.object({ id: v.string(), name: v.string() })),
      }),
    ),
  }),
})
export type MeView = v.InferOutput<typeof getMe.output>
