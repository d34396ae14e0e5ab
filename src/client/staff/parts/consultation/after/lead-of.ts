import type { GroupView } from '@/contract/consultation/view'

/** Which of several groups should stand for the others: one that has its answer, else the one with most behind it. */
export function leadOf(groups: readonly GroupView[]): GroupView | undefined {
  return [...groups].sort((one, other) => weight(other) - weight(one))[0]
}

/** An answer counts more than any number of people. */
function weight({ verdict, supporters }: GroupView): number {
  return (verdict === undefined ? 0 : 1e9) + (supporters ?? 0)
}
