import { choiceName, itemName } from '@/contract/consultation/names'
import type { AnswerValue } from '@/contract/consultation/answers'
import type { Item } from '@/contract/consultation/items'
import { STANCE_NAMES } from '@/contract/consultation/vocabulary'
import type { KeptView } from '@/contract/me/actions'
import { NEWS } from '@/contract/message/news'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { RESIDENT_STATE_NAMES } from '@/contract/suggestion/states'
import type { Act } from '@/contract/suggestion/transitions'
import { KIND_NAMES, OUTCOME_NAMES, SATISFACTION_NAMES } from '@/contract/suggestion/vocabulary'
import type { AnswerRecord } from '../consultation/answer-record'
import { itemsOf, type ConsultationRecord } from '../consultation/record'
import { secrets } from '../platform/secrets'
import { momentWords } from '../suggestion/message'
import type { SuggestionRecord } from '../suggestion/record'
import { LOOKED_THROUGH, type Joined } from '../wall/joined'
import type { Embedded } from './export-files'
import type { Line, Part } from './export-page'

const yesNo = (yes: boolean) => (yes ? '是' : '否')

export function profileParts({ consent, profile }: KeptView): Part[] {
  return [
    {
      title: '我的资料',
      lines: [
        ['称呼', profile?.name ?? '没有留'],
        ['电话', profile?.phone ?? '没有留'],
        ['隐私说明', consent ? `${momentWords(new Date(consent.at))} 同意了第 ${consent.version} 版` : '没有同意记录'],
      ],
    },
  ]
}

/** What the resident did themselves, in their own timeline. */
const OWN_ACTS: Partial<Record<Act, string>> = {
  submit: '投进意见箱',
  supplement: '您补充了',
  rate: '您评价了',
  askAgain: '您要求再次办理',
  withdraw: '您撤回了',
  claim: '绑定到您的微信',
}

export function caseParts(record: SuggestionRecord, inPage: Embedded): Part[] {
  const { answers, kind, name, photos, place, rating, refusal, sealedPhone, state, timeline, topicName } = record
  const happened = timeline.flatMap(({ act, at, text, photos: added = [] }): Line[] => {
    const title = OWN_ACTS[act] ?? NEWS[act]
    // Why a case is handled alone again may tell of somebody else's.
    const words = text === undefined || act === 'unmerge' ? '' : `：${text}`
    if (title === undefined) return []
    const pictures = added.length > 0 ? `（${photoWords(added, inPage)}）` : ''
    return [[momentWords(at), title + words + pictures, shownOf(added, inPage)]]
  })
  return [
    {
      title: `意见 ${formatReceiptNumber(record.number)}`,
      lines: [
        ['现在', RESIDENT_STATE_NAMES[state]],
        ['投给', record.workstation.name],
        ['类别', `${KIND_NAMES[kind]}，${topicName}`],
        [record.transcribedAt === undefined ? '内容' : '内容（工作室听录音写的）', record.text],
        [
          '录音',
          record.voice && voiceWords(record.voice, inPage),
          record.voice && shownOf([record.voice.fileID], inPage),
        ],
        ['地点', place?.text],
        ['地图上的点', place && pointWords(place)],
        ['照片', photos.length > 0 ? photoWords(photos, inPage) : undefined, shownOf(photos, inPage)],
        ['匿名', yesNo(record.anonymous)],
        ['愿意公开', yesNo(record.public)],
        ['称呼', name],
        ['电话', sealedPhone === undefined ? undefined : secrets().unseal('phone', sealedPhone)],
        ...happened,
        ...answers.map(
          ({ at, outcome, text }) => [`答复 ${momentWords(at)}`, `${OUTCOME_NAMES[outcome]}：${text}`] as const,
        ),
        ['不予受理', refusal?.text],
        ['您的评价', rating && `${SATISFACTION_NAMES[rating.satisfaction]}，${rating.solved ? '解决了' : '没有解决'}`],
      ],
    },
  ]
}

function shownOf(fileIDs: readonly string[], inPage: Embedded): string[] {
  return fileIDs.flatMap((fileID) => inPage.get(fileID) ?? [])
}

function photoWords(fileIDs: readonly string[], inPage: Embedded): string {
  const left = fileIDs.length - shownOf(fileIDs, inPage).length
  return `${fileIDs.length} 张照片${left > 0 ? `，其中 ${left} 张没有放进这个文件，请在小程序里看` : ''}`
}

function voiceWords({ fileID, seconds }: { fileID: string; seconds?: number }, inPage: Embedded): string {
  const length = seconds === undefined ? '一段录音' : `一段录音，${seconds} 秒`
  return inPage.has(fileID) ? length : `${length}，没有放进这个文件，请在小程序里听`
}

function pointWords({ latitude, longitude }: { latitude?: number; longitude?: number }): string | undefined {
  if (latitude === undefined || longitude === undefined) return undefined
  return `北纬 ${latitude}，东经 ${longitude}`
}

/** What they joined in with (附议), as it can be read now. */
export function joinedParts({ items, more }: Joined): Part[] {
  if (items.length === 0 && !more) return []
  const lines = items.map(({ at, text = '这一条已经不再公开' }): Line => [at, text])
  const older: Line = ['更早的', `这里只找了最近公开的 ${LOOKED_THROUGH} 件，更早的请在回音壁上看`]
  return [{ title: '我附议过的', lines: more ? [...lines, older] : lines }]
}

interface Answered {
  answer: AnswerRecord
  consultation: ConsultationRecord
}

export function answerParts({ answer, consultation }: Answered): Part[] {
  const asked = itemsOf(consultation, answer.edition)
  const lines = asked.flatMap((one) => {
    const value = answer.answers[one.id]
    return value === undefined ? [] : [[nameOf(one), answerWords(one, value)] as const]
  })
  return [{ title: `征询 ${consultation.title}`, lines: [['填于', momentWords(answer.answeredAt)], ...lines] }]
}

/** Names ask for photos by their addresses, of which they show nothing. */
function nameOf(one: Item): string {
  return one.type === 'designs' ? one.title : itemName(one)
}

function answerWords(one: Item, value: AnswerValue): string {
  if (typeof value === 'object' && !Array.isArray(value)) {
    return [STANCE_NAMES[value.stance], value.proposal, value.reason].filter((words) => words).join('。')
  }
  const chosen = Array.isArray(value) ? value : [String(value)]
  if (one.type === 'designs')
    return chosen.map((id) => one.options.find((option) => option.id === id)?.text ?? id).join('；')
  return chosen.map((id) => choiceName(one, id)).join('；')
}
