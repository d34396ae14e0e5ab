import * as v from 'valibot'
import { declare } from '../action'
import { period } from '../period'
import { ROLES } from '../roles'
import { id } from '../schema'
import { overview } from './view'

/** The figures of a workstation of one's own; for the district of any, or of all when none is named. */
export const statsOverview = declare({
  name: 'stats.overview',
  who: ROLES,
  writes: false,
  input: period({ workstationId: v.optional(id) }),
  output: overview,
})

/** Counts all cases anew. The figures are too few until that is done. */
export const statsRecount = declare({
  name: 'stats.recount',
  who: ['district'],
  writes: true,
  input: v.object({}),
  output: v.object({ recounting: v.boolean() }),
})
