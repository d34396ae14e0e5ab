/**
 * Under which name the device keeps what is written to these groups: words begun for some do not come back for others,
 * and they are the same groups in whatever order they were chosen.
 */
export function replyDraftName(consultationId: string, groupIds: readonly string[]): string {
  return `desk/reply/${consultationId}/${[...groupIds].sort().join('+')}`
}
