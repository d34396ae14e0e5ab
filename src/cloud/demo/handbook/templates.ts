import type { Outcome } from '@/contract/suggestion/vocabulary'

/** Reply templates of the demo district. What stands in braces is filled in from the case. */

export interface DemoTemplate {
  title: string
  outcome: Outcome
  text: string
  topics: string[]
  workstation?: 'yangguang-2'
}

export const DEMO_TEMPLATES: DemoTemplate[] = [
  {
    title: '现场已处理好',
    outcome: 'solved',
    text: '{称呼}您好，您 {提交日期}反映的{地点}{事项}问题，我们到现场看过，今天已处理好。因为这里每天有人经过，我们接下来两周会多巡查。再看到，请打{工作室} {工作室电话}。',
    topics: [],
  },
  {
    title: '消防通道已清出',
    outcome: 'solved',
    text: '{称呼}您好，{地点}的通道我们 {今天}已和物业一起清出，并划了禁停线。消防通道关系到大家的安全，所以今后停在这里的车会先劝离，不听劝的移交处理。再看到有车停，请打 {工作室电话}。',
    topics: ['parking'],
  },
  {
    title: '绿地恢复',
    outcome: 'solved',
    text: '{称呼}您好，{地点}的围挡和堆物已清理，{今天}起补种草皮，大约两周长好。绿地是业主共有的，所以不能由一家使用；想种菜的邻居，可以到共建花园登记认领。',
    topics: ['green-space'],
  },
  {
    title: '采纳建议',
    outcome: 'adopted',
    text: '{称呼}您好，您的建议（{受理编号}）我们采纳了。因为它能让更多邻居受益，我们将在本月 25 日前和物业商定做法，做好后在这里告诉您。',
    topics: [],
  },
  {
    title: '部分采纳，先试行',
    outcome: 'partlyAdopted',
    text: '{称呼}您好，您关于{事项}的建议，我们先试行一个月，从下月 1 日开始。因为还要看看对其他邻居有没有影响，试行后再听大家的意见决定。',
    topics: [],
  },
  {
    title: '不能采纳，说明原因',
    outcome: 'notAdopted',
    text: '{称呼}您好，您关于{地点}的建议我们和物业、居委会商量过，现在不能采纳，原因是：（请写明）。今年内如果情况有变，我们会再和您联系。您也可以到{工作室}当面谈，电话 {工作室电话}。',
    topics: [],
  },
  {
    title: '装修怎么登记、几点能敲墙',
    outcome: 'explained',
    text: '{称呼}您好，装修先到物业登记，再开工。工作日 8:00 至 12:00、14:00 至 18:00 可以敲墙，周末和节假日不可以，因为要让邻居休息。装修垃圾装袋放到指定位置，由物业统一清运。',
    topics: ['renovation'],
    workstation: 'yangguang-2',
  },
  {
    title: '政策说明',
    outcome: 'explained',
    text: '{称呼}您好，您 {提交日期}问的{事项}，规定是这样的：（请写明，并引用政策）。还不清楚，可以在工作日打 {工作室电话}。',
    topics: [],
  },
  {
    title: '留作参考',
    outcome: 'noted',
    text: '{称呼}您好，谢谢您的建议。因为今年的改造计划已经定了，这一条留作参考，明年 3 月做计划时会再提出来。',
    topics: [],
  },
  {
    title: '已转交',
    outcome: 'referred',
    text: '{称呼}您好，{地点}的事不归城管执法，因为它属于（请写明部门）的职责。我们 {今天}已转交，对方会在 5 个工作日内和您联系。没有人联系您，请打 12345 或 {工作室电话}。',
    topics: [],
  },
]
