/** What people write, beside what is published: whether a neighbour would say that it is the same matter. Topic first. */
export type Pair = readonly [topic: string, written: string, publishedTopic: string, published: string]

const GARDEN = '3 号楼北侧的绿地被人圈起来种菜，下雨一地泥，走路怕滑。'
const ROOM = '二期垃圾房晚上 8 点就关，下班赶不上，建议延长开放时间。'
const RAMP = '12 号楼门口共享单车堵住轮椅坡道。'
const BLIND = '阳光路 128 弄路口的盲道常被共享单车压住，建议划出停放框。'
const FIRE = '12 号楼旁的消防通道每晚停两辆车，救护车差点进不来。'
const FUMES = '小吃店的排烟口正对 2 号楼卧室窗户，傍晚油烟很重，开不了窗。'
const DRILL = '8 号楼有一户周末早上七点就开始装修敲墙，老人睡不好。'
const STALL = '南门外早点摊占了半条人行道，推婴儿车的只能走到马路上。'
const SHED = '6 号楼顶楼住户在平台上搭了一间彩钢板房，挡光又不安全。'
const LAMP = '中心花园到 9 号楼的路灯坏了三盏，晚上看不清台阶。'
const CHARGE = '5 号楼楼道里停放电瓶车并且飞线充电，容易着火。'
const DANCE = '中心广场的广场舞音响太大，晚上九点多还在跳。'
const DOGS = '小区草坪上狗粪没人收拾，孩子没法玩。'
const RUBBLE = '装修垃圾堆在 7 号楼门口一个多星期没有清运，灰尘很大。'
const SIGN = '龙潭路口新开的店招灯箱太亮，照得三楼卧室睡不着觉。'
const TREE = '10 号楼前的香樟树枝叶太密，遮住了低层住户的光，请修剪。'
const LOCK = '地下车库入口有人私装地锁，占了公共车位。'

export const SAME: readonly Pair[] = [
  ['green-space', '3号楼北边绿地有人种菜', 'green-space', GARDEN],
  ['green-space', '北侧绿地被圈起来种菜了', 'green-space', GARDEN],
  ['other', '三号楼旁边有人圈绿地种菜，一下雨全是泥', 'green-space', GARDEN],
  ['green-space', '楼北侧的绿地让人圈起来了，种了青菜和葱', 'green-space', GARDEN],
  ['garbage', '垃圾房关得太早，下班回来赶不上', 'garbage', ROOM],
  ['garbage', '二期垃圾房能不能晚一点关', 'garbage', ROOM],
  ['garbage', '希望垃圾房延长开放时间', 'garbage', ROOM],
  ['other', '晚上8点垃圾房就关了，加班的人没地方扔', 'garbage', ROOM],
  ['parking', '12号楼门口坡道被共享单车堵了', 'parking', RAMP],
  ['parking', '共享单车停在轮椅坡道上，老人的轮椅推不出来', 'parking', RAMP],
  ['street-look', '门口的轮椅坡道总被单车堵住', 'parking', RAMP],
  ['street-look', '路口盲道上全是共享单车', 'street-look', BLIND],
  ['street-look', '阳光路128弄口的盲道被单车占了，盲人没法走', 'street-look', BLIND],
  ['parking', '建议在路口划共享单车停放框', 'street-look', BLIND],
  ['parking', '消防通道晚上总有车停着', 'parking', FIRE],
  ['parking', '12 号楼的消防通道被两辆车堵了，救护车进不来', 'parking', FIRE],
  ['other', '12号楼旁消防通道停车，消防车进不来怎么办', 'parking', FIRE],
  ['noise-fumes', '2号楼南边小吃店油烟太大', 'noise-fumes', FUMES],
  ['noise-fumes', '楼下小吃店的排烟口对着卧室，油烟味呛人', 'noise-fumes', FUMES],
  ['noise-fumes', '饭店排烟口正对我家窗户，傍晚都开不了窗', 'noise-fumes', FUMES],
  ['renovation', '周末早上七点就敲墙装修', 'renovation', DRILL],
  ['noise-fumes', '8号楼周末一早装修敲墙太吵', 'renovation', DRILL],
  ['renovation', '楼上装修周末早上七点开工，睡不好', 'renovation', DRILL],
  ['street-vending', '南门早点摊把人行道占了', 'street-vending', STALL],
  ['street-vending', '南门外卖早点的占了半条人行道，婴儿车过不去', 'street-vending', STALL],
  ['illegal-building', '6号楼楼顶有人搭彩钢板房', 'illegal-building', SHED],
  ['illegal-building', '顶楼平台上搭了彩钢板房，是不是违法搭建', 'illegal-building', SHED],
  ['other', '中心花园的路灯坏了', 'other', LAMP],
  ['street-look', '9号楼那边路灯坏了好几盏，台阶看不清', 'other', LAMP],
  ['other', '5号楼楼道里有人飞线充电', 'other', CHARGE],
  ['parking', '电瓶车停放在楼道里充电太危险', 'other', CHARGE],
  ['noise-fumes', '广场舞音响太大了', 'noise-fumes', DANCE],
  ['noise-fumes', '中心广场跳广场舞到九点多，音响吵得睡不着', 'noise-fumes', DANCE],
  ['street-look', '草坪上到处是狗粪没人收拾', 'street-look', DOGS],
  ['renovation', '7号楼门口的装修垃圾没人清运', 'garbage', RUBBLE],
  ['garbage', '装修垃圾堆了一个多星期，灰尘太大了', 'garbage', RUBBLE],
  ['street-look', '龙潭路口店招灯箱太亮，晚上睡不着', 'street-look', SIGN],
  ['green-space', '香樟树枝叶太密，低层没有光', 'green-space', TREE],
  ['parking', '车库入口有人装地锁占公共车位', 'parking', LOCK],
  // The same matter without a word in common: pairs of characters do not find these, and the figures must say so.
  ['green-space', '我家楼后那块草地成了菜园子', 'green-space', GARDEN],
  ['noise-fumes', '大妈跳舞放音乐吵死了', 'noise-fumes', DANCE],
]

export const OTHER: readonly Pair[] = [
  ['green-space', '草坪浇水的水管漏了，人行道上都是水', 'green-space', GARDEN],
  ['parking', '3 号楼北侧路灯坏了', 'green-space', GARDEN],
  ['green-space', '建议在绿地里多放几张长椅给老人坐', 'green-space', GARDEN],
  ['other', '下雨天 3 号楼门厅漏水', 'green-space', GARDEN],
  ['garbage', '二期的湿垃圾桶太少了', 'garbage', ROOM],
  ['garbage', '有人在楼道里乱扔垃圾袋', 'garbage', ROOM],
  ['workstation', '工作室晚上几点关门，下班能去吗', 'garbage', ROOM],
  ['parking', '12 号楼门口的门禁坏了', 'parking', RAMP],
  ['other', '轮椅进不了菜场', 'parking', RAMP],
  ['parking', '共享单车扫码开不了锁', 'parking', RAMP],
  ['street-look', '阳光路 128 弄的快递柜老是坏', 'street-look', BLIND],
  ['parking', '阳光路红绿灯时间太短', 'street-look', BLIND],
  ['parking', '地下车库的灯晚上不亮', 'parking', FIRE],
  ['other', '12 号楼电梯坏了，救护床进不去', 'parking', FIRE],
  ['parking', '我家车位被邻居的车占了', 'parking', FIRE],
  ['noise-fumes', '2 号楼的空调外机声音很大', 'noise-fumes', FUMES],
  ['noise-fumes', '楼下烧烤摊半夜还很吵', 'noise-fumes', FUMES],
  ['renovation', '装修要不要先登记，去哪里办', 'renovation', DRILL],
  ['renovation', '8 号楼装修把承重墙拆了', 'renovation', DRILL],
  ['noise-fumes', '早上七点垃圾车倒车喇叭很响', 'renovation', DRILL],
  ['street-vending', '北门晚上有水果车叫卖', 'street-vending', STALL],
  ['street-look', '南门外的人行道地砖翘起来了', 'street-vending', STALL],
  ['illegal-building', '一楼住户把院子的围墙加高了', 'illegal-building', SHED],
  ['other', '6 号楼顶楼漏水', 'illegal-building', SHED],
  ['other', '中心花园的健身器材松了', 'other', LAMP],
  ['other', '9 号楼的台阶缺一块，容易绊倒', 'other', LAMP],
  ['parking', '电瓶车棚太小，停不下', 'other', CHARGE],
  ['other', '5 号楼楼道里堆了旧家具', 'other', CHARGE],
  ['other', '中心广场想要一个乒乓球台', 'noise-fumes', DANCE],
  ['noise-fumes', '晚上九点多工地还在施工', 'noise-fumes', DANCE],
  ['street-look', '有人遛狗不牵绳，吓到孩子', 'street-look', DOGS],
  ['green-space', '草坪被踩秃了，请补种', 'street-look', DOGS],
  ['garbage', '旧沙发要扔，大件垃圾放哪里', 'garbage', RUBBLE],
  ['garbage', '7 号楼门口的垃圾桶没有盖', 'garbage', RUBBLE],
  ['street-look', '龙潭路的店招掉了一个角，怕砸到人', 'street-look', SIGN],
  ['noise-fumes', '三楼卧室听得到水泵的声音', 'street-look', SIGN],
  ['green-space', '10 号楼前的花坛缺水', 'green-space', TREE],
  ['parking', '车库入口的道闸抬杆太慢', 'parking', LOCK],
  ['parking', '公共车位怎么申请月租', 'parking', LOCK],
  ['workstation', '谢谢队员上门，态度很好', 'green-space', GARDEN],
  ['other', '希望小区能尽快处理一下这个问题', 'garbage', ROOM],
]
