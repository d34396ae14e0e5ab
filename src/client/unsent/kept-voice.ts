import * as v from 'valibot'

/** The recording of a draft: how long it is, where it lies on the phone, and in the cloud once it was sent. */
export const keptVoice = v.object({
  seconds: v.number(),
  type: v.string(),
  bytes: v.number(),
  kept: v.optional(v.string()),
  fileID: v.optional(v.string()),
})
export type KeptVoice = v.InferOutput<typeof keptVoice>
