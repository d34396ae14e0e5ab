import * as v from 'valibot'

/**
 * How what residents gave stands with content safety (内容安全): `review` is for a person to look at, `unchecked` was not
 * looked at because the check failed. Risky words are never taken in; a risky photo comes to light after it was.
 */
export const TEXT_STANDINGS = ['pass', 'review', 'unchecked'] as const
export type TextStanding = (typeof TEXT_STANDINGS)[number]

export const PHOTO_STANDINGS = ['pass', 'review', 'risky', 'unchecked'] as const

/** As the desk sees it: for all words of the resident together, and for each photo. */
export const safetyView = v.object({
  text: v.picklist(TEXT_STANDINGS),
  photos: v.array(v.object({ fileID: v.string(), standing: v.picklist(PHOTO_STANDINGS) })),
  /** WeChat was asked as often as it is asked, and never said anything of those that are unchecked. */
  gaveUp: v.optional(v.boolean()),
})

/** Of several texts the one that needs a person most decides. */
export function worstText(standings: readonly TextStanding[]): TextStanding {
  if (standings.includes('review')) return 'review'
  return standings.includes('unchecked') ? 'unchecked' : 'pass'
}
