import { describe, expect, it } from 'vitest'
import { dangerIn } from '../suggestion/danger'

describe('a danger that cannot wait', () => {
  it.each([
    ['楼道里闻到一股煤气味，很浓', '962777'],
    ['3号楼天然气管道漏气', '962777'],
    ['垃圾房着火了', '119'],
    ['配电箱冒黑烟', '119'],
    ['老人困在电梯里出不来', '119'],
    ['围墙快要倒塌了', '119'],
    ['有人从梯子上摔伤了，流血', '120'],
    ['路边电线断了垂在地上', '95598'],
    ['楼下有人打架', '110'],
  ])('%s: %s', (text, phone) => {
    expect(dangerIn(text)?.phone).toBe(phone)
  })

  it.each([
    '消防通道每晚停两辆车',
    '楼道堆物有火灾隐患，请清一清',
    '小吃店油烟很重',
    '烧烤摊烟熏得不敢开窗',
    '希望组织一次火灾演练',
    '去年这里着火，现在墙还是黑的',
    '请把燃气灶具回收点设在小区',
    '路灯不亮，走路看不清',
    '电线杆上贴满小广告',
  ])('is not in: %s', (text) => {
    expect(dangerIn(text)).toBeUndefined()
  })
})
