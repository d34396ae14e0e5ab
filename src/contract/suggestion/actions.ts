import * as v from 'valibot'
import { declare } from '../action'
import { boardIdSchema } from '../board'
import { flag, id, listInput, listOutput, oneOf, text, version } from '../schema'
import { textLength } from '../text'
import { photos } from '../upload'
import { voice, voiceSeconds } from '../voice'
import { optionalName, optionalPhone } from './contact'
import { STATES } from './states'
import { suggestionView } from './view'
import { KINDS, SATISFACTIONS } from './vocabulary'

export const SUGGESTION_TEXT = { min: 5, max: 1000 } as const
export const NOTE_TEXT = { min: 1, max: 500 } as const
export const PLACE_TEXT = { min: 1, max: 100 } as const

const PLACE = '请写清楚在哪里，例如：3号楼北侧绿地'
const HALF_A_POINT = '地图上的位置不完整，请重新选或去掉'
export const givenPlace = v.pipe(
  v.object(
    {
      text: text(PLACE_TEXT.min, PLACE_TEXT.max, PLACE),
      latitude: v.optional(v.pipe(v.number(PLACE), v.minValue(-90, PLACE), v.maxValue(90, PLACE))),
      longitude: v.optional(v.pipe(v.number(PLACE), v.minValue(-180, PLACE), v.maxValue(180, PLACE))),
    },
    PLACE,
  ),
  v.check(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), HALF_A_POINT),
)

const MORE_WORDS = '请再写具体一点，至少 5 个字'

const WRITE_OR_SAY = '请写几个字，或者点录音说'

/** What everyone gives with a suggestion, be it themselves or through an officer. */
export const submitEntries = {
  workstationId: id,
  kind: oneOf(KINDS, '请选一下是哪一类'),
  topic: v.pipe(v.string('请选一下是哪方面的事'), v.regex(/^[a-z0-9-]{1,32}$/, '请选一下是哪方面的事')),
  text: text(SUGGESTION_TEXT.min, SUGGESTION_TEXT.max, MORE_WORDS),
  photos: v.optional(photos, []),
  place: v.optional(givenPlace),
  public: flag,
  anonymous: flag,
  name: optionalName,
  phone: optionalPhone,
  boardId: v.optional(boardIdSchema),
}

export const NO_NAME_WHEN_ANONYMOUS = '匿名时不用留称呼，请清空称呼或改为署名'

/** Words of the resident; none where a voice note says it, which the workstation then writes down. */
const wordsOrNone = v.pipe(
  text(0, SUGGESTION_TEXT.max, MORE_WORDS),
  v.check((words) => words === '' || textLength(words) >= SUGGESTION_TEXT.min, MORE_WORDS),
)

export const submitInput = v.pipe(
  v.object({
    ...submitEntries,
    text: wordsOrNone,
    voice: v.optional(voice),
    voiceSeconds: v.optional(voiceSeconds),
  }),
  v.forward(
    v.check((input) => input.text !== '' || input.voice !== undefined, WRITE_OR_SAY),
    ['text'],
  ),
  v.forward(
    v.check(({ anonymous, name }) => !anonymous || !name, NO_NAME_WHEN_ANONYMOUS),
    ['name'],
  ),
)
export type SubmitInput = v.InferInput<typeof submitInput>

/** Puts a suggestion into the box (投进意见箱). */
export const submitSuggestion = declare({
  name: 'suggestion.submit',
  who: 'anyone',
  writes: true,
  input: submitInput,
  output: v.object({
    id: v.string(),
    number: v.string(),
    state: v.picklist(STATES),
    submittedAt: v.string(),
    /** It went to the district, not to the workstation it is about. */
    withDistrict: v.boolean(),
    contactDueAt: v.string(),
    answerDueAt: v.string(),
  }),
})
export type Receipt = v.InferOutput<typeof submitSuggestion.output>

/** The caller's own suggestions, the one that changed last first. */
export const listMySuggestions = declare({
  name: 'suggestion.mine',
  who: 'anyone',
  writes: false,
  input: v.object(listInput),
  output: v.object(
    listOutput(
      v.object({
        id: v.string(),
        number: v.string(),
        state: v.picklist(STATES),
        topic: v.string(),
        topicName: v.string(),
        excerpt: v.string(),
        updatedAt: v.string(),
        unread: v.boolean(),
        /** Until when it is the caller's turn: to answer a question, or to rate. Missing once that is past. */
        turnBy: v.optional(v.string()),
      }),
    ),
  ),
})
export type MySuggestion = v.InferOutput<typeof listMySuggestions.output>['items'][number]

/** One of the caller's own suggestions. Looking at it marks its news as read. */
export const getSuggestion = declare({
  name: 'suggestion.get',
  who: 'anyone',
  writes: false,
  input: v.object({ id }),
  output: suggestionView,
})

/** Adds words or photos. Adding never conflicts, so the version may be left out. */
export const supplementSuggestion = declare({
  name: 'suggestion.supplement',
  who: 'anyone',
  writes: true,
  input: v.pipe(
    v.object({
      id,
      version: v.optional(version),
      text: text(0, NOTE_TEXT.max, '请写一点补充的内容'),
      photos: v.optional(photos, []),
    }),
    v.forward(
      v.check((input) => input.text.length > 0 || input.photos.length > 0, '请写一点补充的内容，或添加照片'),
      ['text'],
    ),
  ),
  output: suggestionView,
})

export const withdrawSuggestion = declare({
  name: 'suggestion.withdraw',
  who: 'anyone',
  writes: true,
  input: v.object({ id, version }),
  output: suggestionView,
})

export const rateSuggestion = declare({
  name: 'suggestion.rate',
  who: 'anyone',
  writes: true,
  input: v.object({
    id,
    version,
    satisfaction: oneOf(SATISFACTIONS, '请选一个满意程度'),
    solved: v.boolean('请告诉我们问题解决了没有'),
  }),
  output: suggestionView,
})

/** Asks for an answered or lately closed case to be handled again (再次办理). */
export const askAgain = declare({
  name: 'suggestion.askAgain',
  who: 'anyone',
  writes: true,
  input: v.object({ id, version, reason: text(NOTE_TEXT.min, NOTE_TEXT.max, '请说说哪里还没办好') }),
  output: suggestionView,
})
