/** A danger that cannot wait for an officer, and who is to be called now. Numbers: national, and Shanghai's for gas. */
export interface Danger {
  what: string
  phone: string
}

interface Sign extends Danger {
  words: RegExp
  /** Gas and electricity: whoever fears them, or had them before, has a reason to call. */
  always?: boolean
}

const SIGNS: readonly Sign[] = [
  {
    what: '燃气泄漏',
    phone: '962777',
    words:
      /(燃气|煤气|天然气|液化气|瓦斯).{0,6}(漏|泄|味|臭)|漏了?(燃气|煤气|天然气|液化气|瓦斯)|闻到.{0,4}(燃气|煤气|天然气)/g,
    always: true,
  },
  {
    what: '着火',
    phone: '119',
    words:
      /[着起]了?火(?!锅)|失火|火灾|大火|烧(起来|着了)|又烧|(正在|还在)烧(?!烤|饭|菜|水|肉|香|煤)|冒[着出起了]?[黑浓白大]?烟|爆炸|炸了/g,
  },
  { what: '有人受伤', phone: '120', words: /昏倒|晕倒|流血|不省人事|没有?呼吸|砸(伤|到人|中人)|摔伤|触电/g },
  {
    what: '有人被困',
    phone: '119',
    words: /被困|(困|关)在.{0,6}(电梯|里面)/g,
  },
  {
    what: '倒塌',
    phone: '119',
    words: /坍塌|倒塌|塌[了下方陷]|(快|快要|就要|眼看要|正在)(塌|倒(?!垃))/g,
  },
  {
    what: '电线漏电',
    phone: '95598',
    words: /漏电|触电|(电线|电缆).{0,4}(掉|断|垂|裸露)|(冒|打|有)火花/g,
    always: true,
  },
  { what: '有人行凶', phone: '110', words: /行凶|持刀|打架|打人|抢劫|跳楼|轻生|自杀/g },
]

/** Directly before a sign: it is denied, or spoken of to keep it away. 是不是 and 有没有 ask, and asking is no denial. */
const DENIED = /(^|[^有])(没有?|并未|从未)(发生过?)?$|(预防|防止|避免|防范|宣传(?!栏|牌|画))(了|怎么)?$/
const FEARED = /(容易|万一|怕|担心|如果|一旦)[^，。；！？,;!?\s]{0,3}$/
const LATENT = /^(发生)?的?(隐患|风险)/
/** Directly after it: practising, and telling people of it. */
const TALKED_OF = /^(发生)?的?(演练|演习|宣传|培训|知识|预案)/
/** In the same clause before it: long ago, unless the text says that it is so again, or that nobody came. */
const PAST = /(去年|前年|以前|上次|曾经)[^，。；！？,;!?\s]*$/
const STILL = /[又仍]|再次|还[在没有]|正在|今天|刚才|刚刚|越来越|没人|一直|反映|报过|报修/

/**
 * The danger a text tells of, if it sounds like one that is going on. Only a hint beside what is being written: it holds
 * nothing back, so a sign too many costs a line, and one too few may cost much more. What says that it is not now therefore
 * counts close to the sign only.
 */
export function dangerIn(text: string): Danger | undefined {
  const found = SIGNS.find((sign) =>
    Array.from(text.matchAll(sign.words)).some(({ index, 0: words }) =>
      isNow(sign, text, { before: text.slice(0, index), after: text.slice(index + words.length) }),
    ),
  )
  return found && { what: found.what, phone: found.phone }
}

function isNow({ always }: Sign, text: string, { before, after }: { before: string; after: string }): boolean {
  if (DENIED.test(before) || TALKED_OF.test(after)) return false
  if (always) return true
  return !FEARED.test(before) && !LATENT.test(after) && (!PAST.test(before) || STILL.test(text))
}
