/** A danger that cannot wait for an officer, and who is to be called now. Numbers: national, and Shanghai's for gas. */
export interface Danger {
  what: string
  phone: string
}

interface Sign extends Danger {
  words: RegExp
}

/** What only might burn one day is a case like any other, and so is what long stopped. */
const NOT_NOW = /隐患|演练|演习|宣传|去年|以前|上次|曾经/

const SIGNS: readonly Sign[] = [
  { what: '燃气泄漏', phone: '962777', words: /(燃气|煤气|天然气|瓦斯).{0,6}(漏|泄|味)|闻到.{0,4}(燃气|煤气|天然气)/ },
  { what: '着火', phone: '119', words: /着火|起火|失火|火灾|(正在|还在)烧|冒(黑|浓)烟|爆炸/ },
  { what: '有人受伤', phone: '120', words: /昏倒|晕倒|流血|不省人事|没有?呼吸|被砸伤|摔伤|触电/ },
  { what: '有人被困', phone: '119', words: /被困|困在.{0,6}(电梯|里面)|(要|快要|正在)(塌|倒塌|坍塌)|坍塌|倒塌/ },
  { what: '电线漏电', phone: '95598', words: /漏电|(电线|电缆).{0,4}(掉|断|垂|裸露|冒火花)/ },
  { what: '有人行凶', phone: '110', words: /行凶|持刀|打架|打人|抢劫|跳楼|轻生/ },
]

/**
 * The danger a text tells of, if it sounds like one that is going on. Only a hint beside what is being written: it holds
 * nothing back, so a sign too many costs a line, and one too few nothing that was not so before.
 */
export function dangerIn(text: string): Danger | undefined {
  if (NOT_NOW.test(text)) return undefined
  const found = SIGNS.find(({ words }) => words.test(text))
  return found && { what: found.what, phone: found.phone }
}
