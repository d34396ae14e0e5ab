/** Entries of the handbook as a lead writes them. */

export const POLICY = {
  title: '消防车通道不能停车',
  source: '《中华人民共和国消防法》第二十八条',
  text: '任何单位和个人都不得占用、堵塞、封闭消防车通道。',
  topics: ['parking'],
}

export const TEMPLATE = {
  title: '通道已清出',
  outcome: 'solved',
  text: '{称呼}您好，{place}的通道已清出，编号 {number}。',
  topics: ['parking'],
}
