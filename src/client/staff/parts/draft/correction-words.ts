/** What is asked before a correction goes out. @param participants how many have answered so far */
export function correctionWords(participants: number): string {
  const seen = '发布后居民马上看到新的内容，不能撤回。'
  return participants === 0 ? seen : `已有 ${participants} 人答过更正前的，会另外计数，他们也可以再改。${seen}`
}
