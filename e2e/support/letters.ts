/** A mark of that person's own in letters only: figures in a row could be somebody's telephone. */
export const lettersOf = (person: string) =>
  person.slice(-8).replace(/[\d-]/g, (sign) => '甲乙丙丁戊己庚辛壬癸'[Number(sign)] ?? '子')
