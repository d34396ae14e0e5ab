/** Policy answers of the demo district. The sources are real; whoever uses them for real has them checked first. */

export interface DemoPolicy {
  title: string
  source: string
  text: string
  topics: string[]
  /** One workstation's; the whole district's where none is named. */
  workstation?: 'yangguang-2'
}

export const DEMO_POLICIES: DemoPolicy[] = [
  {
    title: '消防车通道不能停车',
    source: '《中华人民共和国消防法》第二十八条、第六十条',
    text: '任何单位和个人都不得占用、堵塞、封闭疏散通道、安全出口、消防车通道。个人占用的，可以处警告或者五百元以下罚款；经责令改正拒不改正的，强制执行，所需费用由违法行为人承担。',
    topics: ['parking'],
  },
  {
    title: '小区绿地归业主共有',
    source: '《中华人民共和国民法典》第二百七十四条',
    text: '建筑区划内的绿地，属于业主共有，但是属于城镇公共绿地或者明示属于个人的除外。一家一户不能圈起来自用，种菜、围栏、堆物都要恢复原状。',
    topics: ['green-space'],
  },
  {
    title: '没有规划许可的搭建',
    source: '《中华人民共和国城乡规划法》第六十四条',
    text: '未取得建设工程规划许可证或者未按许可证的规定建设的，责令停止建设；还能改正的，限期改正并处罚款；无法改正消除影响的，限期拆除，不能拆除的，没收实物或者违法收入。',
    topics: ['illegal-building'],
  },
  {
    title: '餐饮油烟要净化后排放',
    source: '《中华人民共和国大气污染防治法》第八十一条',
    text: '排放油烟的餐饮经营者应当安装油烟净化设施并保持正常使用，使油烟达标排放，防止污染附近居民的正常生活环境。居民住宅楼、没有专用烟道的商住楼里，不能新开产生油烟的餐饮项目。',
    topics: ['noise-fumes'],
  },
  {
    title: '垃圾混投怎么处理',
    source: '《上海市生活垃圾管理条例》第五十七条',
    text: '个人把有害垃圾与其他垃圾混投，或者把湿垃圾与可回收物、干垃圾混投的，由城管执法部门责令立即改正；拒不改正的，处五十元以上二百元以下罚款。',
    topics: ['garbage'],
  },
  {
    title: '街道两侧不能堆物摆摊',
    source: '《城市市容和环境卫生管理条例》第十四条',
    text: '任何单位和个人都不得在街道两侧和公共场地堆放物料，搭建建筑物、构筑物或者其他设施。因特殊需要临时堆放或者搭建的，要先征得市容环境卫生主管部门同意，再按规定办理审批手续。',
    topics: ['street-vending', 'street-look'],
  },
  {
    title: '室内装修的作业时间',
    source: '《中华人民共和国噪声污染防治法》第六十六条',
    text: '对已交付使用的住宅楼进行室内装修，应当按照规定限定作业时间，采取有效措施，防止、减轻噪声污染。本小区：工作日 8:00 至 12:00、14:00 至 18:00 可以敲墙，周末和节假日不可以，开工前先到物业登记。',
    topics: ['renovation', 'noise-fumes'],
    workstation: 'yangguang-2',
  },
]

/** Said under each of them. */
export const EXAMPLE = '（示例，正式使用前请核对现行条文。）'
