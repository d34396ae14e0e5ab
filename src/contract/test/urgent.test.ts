import { describe, expect, test } from 'vitest'
import { urgentPhone, urgentWords } from '../urgent'

describe('what cannot wait', () => {
  test('the number to call is found in the sentence that was written with it', () => {
    expect(urgentPhone(`您这一小时提交得有点多，请 5 分钟后再来。${urgentWords('021-55550128')}`)).toBe('021-55550128')
  })

  test('another sentence has none, also where a number stands in it', () => {
    expect(urgentPhone('提交得有点多，请 5 分钟后再来')).toBeUndefined()
    expect(urgentPhone('请写 11 位手机号，例如 13800138000')).toBeUndefined()
  })
})
