/** Before what the notice is shown: the first thing of a person that would leave the phone, whatever it is. */
export type Moment = 'photo' | 'voice' | 'suggestion' | 'supplement' | 'profile' | 'answers' | 'claim' | 'waiting'

/** What the sheet is called then, and what its two buttons say. */
export const MOMENTS: Record<Moment, { title: string; yes: string; no: string }> = {
  photo: { title: '加照片之前，请看一下', yes: '同意并加照片', no: '先不加' },
  voice: { title: '录音之前，请看一下', yes: '同意并录音', no: '先不录' },
  suggestion: { title: '投之前，请看一下', yes: '同意并投进意见箱', no: '先不投' },
  supplement: { title: '补充之前，请看一下', yes: '同意并提交', no: '先不提交' },
  profile: { title: '记下之前，请看一下', yes: '同意并记下', no: '先不记' },
  answers: { title: '提交之前，请看一下', yes: '同意并提交', no: '先不提交' },
  claim: { title: '绑定之前，请看一下', yes: '同意并绑定', no: '先不绑定' },
  waiting: { title: '发出之前，请看一下', yes: '同意并发出', no: '先不发' },
}
