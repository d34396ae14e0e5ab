import { DISTRICT, LEAD, OFFICER } from './cases'
import type { Scene } from './scene'

/** The looks every screen has: in the address, so that no phone has to be set up for them. */
export const MODES = { light: '', dark: '&theme=dark', elder: '&elder=1', 'elder-dark': '&elder=1&theme=dark' } as const
export type Mode = keyof typeof MODES
export const MODE_NAMES = ['light', 'dark', 'elder', 'elder-dark'] as const satisfies Mode[]

type At = [openid: string, page: string, from?: string]

const HOME = `pages/home/index?scene=${encodeURIComponent('b=yg2-1')}`

/** Every screen there is: whose it is, its page, and the page one has to come from, if any. */
export const SCREENS = {
  home: ({ resident }) => [resident, HOME],
  'home, no board': ({ resident }) => [`${resident}-other`, 'pages/home/index'],
  'home, no board, searched': ({ resident }) => [`${resident}-other`, 'pages/home/index'],
  'home, no board, searched for what is not there': ({ resident }) => [`${resident}-other`, 'pages/home/index'],
  'home, another workstation, a sheet open': ({ resident }) => [resident, HOME],
  'home, no network': ({ resident }) => [resident, HOME],
  'home, as it was seen last': ({ resident }) => [resident, HOME],
  lost: ({ resident }) => [resident, 'pages/lost/index'],
  submit: ({ resident }) => [resident, 'pages/submit/index', HOME],
  'submit, no board': ({ resident }) => [`${resident}-other`, 'pages/submit/index'],
  'submit, a field is wrong': ({ resident }) => [resident, 'pages/submit/index', HOME],
  'submit, a danger': ({ resident }) => [`${resident}-danger`, 'pages/submit/index', HOME],
  'submit, begun before': ({ resident }) => [resident, 'pages/submit/index', HOME],
  'submit, with a photo': ({ resident }) => [resident, 'pages/submit/index', HOME],
  'submit, photos put in order': ({ resident }) => [resident, 'pages/submit/index', HOME],
  'submit, recording': ({ resident }) => [resident, 'pages/submit/index', HOME],
  'submit, recorded': ({ resident }) => [resident, 'pages/submit/index', HOME],
  'submit, recorded without a signal': ({ resident }) => [resident, 'pages/submit/index', HOME],
  'submit, a place on the map': ({ resident }) => [resident, 'pages/submit/index', HOME],
  receipt: ({ resident, fresh }) => [resident, `pages/receipt/index?id=${fresh.id}`],
  me: ({ resident }) => [resident, 'pages/me/index'],
  'me, empty': ({ resident }) => [`${resident}-other`, 'pages/me/index'],
  messages: ({ resident }) => [resident, 'mine/messages/index'],
  'messages, none': ({ resident }) => [`${resident}-other`, 'mine/messages/index'],
  profile: ({ resident }) => [resident, 'mine/profile/index'],
  privacy: ({ resident }) => [resident, 'mine/privacy/index'],
  'my data': ({ resident }) => [resident, 'mine/data/index'],
  'my data, really, a sheet open': ({ resident }) => [resident, 'mine/data/index'],
  // Of somebody who has nothing else: the others go on.
  'my data, erased': ({ resident }) => [`${resident}-leaves`, 'mine/data/index'],
  'submit, asked for consent': ({ resident }) => [`${resident}-other`, 'pages/submit/index', HOME],
  case: ({ resident, fresh }) => [resident, `pages/case/index?id=${fresh.id}`],
  'case, answered': ({ resident, done }) => [resident, `pages/case/index?id=${done}`],
  'case, a question': ({ resident, asked }) => [resident, `pages/case/index?id=${asked.id}`],
  'case, merged': ({ resident, merged }) => [`${resident}-third`, `pages/case/index?id=${merged.follower}`],
  "case, somebody else's": ({ resident, fresh }) => [`${resident}-other`, `pages/case/index?id=${fresh.id}`],
  'case, refused': ({ ended }) => [ended.resident, `pages/case/index?id=${ended.refused}`],
  'case, withdrawn': ({ ended }) => [ended.resident, `pages/case/index?id=${ended.withdrawn}`],
  'case, rated good': ({ ended }) => [ended.resident, `pages/case/index?id=${ended.closed}`],
  'case, asked again': ({ ended }) => [ended.resident, `pages/case/index?id=${ended.again}`],
  'case, overdue': ({ overdue }) => [overdue.resident, `pages/case/index?id=${overdue.id}`],
  'case, a bad rating': ({ resident, done }) => [resident, `pages/case/index?id=${done}`],
  'case, supplementing, a sheet open': ({ resident, fresh }) => [resident, `pages/case/index?id=${fresh.id}`],
  'case, withdrawing, a sheet open': ({ resident, fresh }) => [resident, `pages/case/index?id=${fresh.id}`],
  'case, asking again, a sheet open': ({ resident, done }) => [resident, `pages/case/index?id=${done}`],
  'unsent, empty': ({ resident }) => [resident, 'pages/unsent/index'],
  'unsent, waiting': ({ resident }) => [resident, 'pages/submit/index', HOME],
  'unsent, refused': ({ resident }) => [resident, 'pages/submit/index', HOME],
  'case, a supplement waits': ({ resident, fresh }) => [resident, `pages/case/index?id=${fresh.id}`],
  wall: ({ resident }) => [`${resident}-other`, 'pages/wall/index', HOME],
  'wall, one of it': ({ resident, echo }) => [`${resident}-other`, `pages/wall-item/index?id=${echo}`],
  'wall, reporting, a sheet open': ({ resident, echo }) => [`${resident}-other`, `pages/wall-item/index?id=${echo}`],
  'wall, no longer public': ({ resident, gone }) => [`${resident}-other`, `pages/wall-item/index?id=${gone}`],
  'submit, something alike': ({ resident }) => [`${resident}-other`, 'pages/submit/index', HOME],
  find: ({ resident }) => [resident, 'pages/find/index'],
  'find, miscopied': ({ resident }) => [resident, 'pages/find/index'],
  'find, a question': ({ resident, asked: { slip } }) => [
    resident,
    `pages/find/index?n=${slip.number}&k=${slip.claimCode}`,
  ],
  'find, bound to me': ({ ended, slip }) => [ended.resident, `pages/find/index?n=${slip.number}&k=${slip.claimCode}`],
  'find, bound to somebody else': ({ resident, slip }) => [
    `${resident}-other`,
    `pages/find/index?n=${slip.number}&k=${slip.claimCode}`,
  ],
  'find, slowed down': ({ resident, slip }) => [`${resident}-guesses`, `pages/find/index?n=${slip.number}`],
  consultations: ({ resident }) => [resident, 'consultation/list/index', HOME],
  consultation: ({ resident }) => [resident, 'consultation/detail/index?id=yg2-zx'],
  'consultation, closed': ({ resident }) => [resident, 'consultation/detail/index?id=yg2-zc'],
  'take part, clause': ({ resident }) => [resident, 'consultation/answer/index?id=yg2-zx'],
  'take part, question': ({ resident }) => [`${resident}-other`, 'consultation/answer/index?id=yg2-wj'],
  'take part, summary': ({ resident }) => [resident, 'consultation/answer/index?id=yg2-wj'],
  'take part, closed': ({ resident }) => [resident, 'consultation/answer/index?id=yg2-zc'],
  'result, open': ({ resident }) => [resident, 'consultation/result/index?id=yg2-wj'],
  result: ({ resident }) => [resident, 'consultation/result/index?id=yg2-zc'],
  opinions: ({ resident }) => [resident, 'consultation/opinions/index?id=yg2-zc&item=q1'],
  'opinions, reporting, a sheet open': ({ resident }) => [resident, 'consultation/opinions/index?id=yg2-zc&item=q1'],
  'desk inbox': () => [OFFICER, 'staff/inbox/index'],
  'desk export': () => [LEAD, 'manage/export/index'],
  'desk audit trail': () => [DISTRICT, 'manage/audit/index'],
  'desk refusals': () => [DISTRICT, 'manage/refusals/index'],
  'desk policies': () => [LEAD, 'manage/policies/index'],
  'desk templates': () => [OFFICER, 'manage/templates/index'],
  'desk sign-in': () => [OFFICER, 'manage/sign-in/index'],
  'desk browsers': () => [OFFICER, 'manage/browsers/index'],
  'desk more': () => [OFFICER, 'manage/home/index'],
  'accept an invitation': ({ resident }) => [`${resident}-other`, 'manage/accept/index'],
  'desk members': () => [DISTRICT, 'manage/members/index'],
  'desk workstations': () => [DISTRICT, 'manage/workstations/index'],
  'desk workstation': () => [DISTRICT, 'manage/workstation/index?id=yangguang-2'],
  'desk settings': () => [DISTRICT, 'manage/settings/index'],
  'desk case': ({ fresh }) => [OFFICER, `staff/case/index?id=${fresh.id}`],
  'desk case, a sheet open': ({ fresh }) => [OFFICER, `staff/case/index?id=${fresh.id}`],
  'desk case, handing on, a sheet open': ({ fresh }) => [OFFICER, `staff/case/index?id=${fresh.id}`],
  'desk case, merged': ({ merged }) => [OFFICER, `staff/case/index?id=${merged.follower}`],
  'desk case, leading': ({ merged }) => [OFFICER, `staff/case/index?id=${merged.lead}`],
  'desk case, answered': ({ done }) => [OFFICER, `staff/case/index?id=${done}`],
  'desk intake': () => [OFFICER, 'staff/intake/index'],
  'desk visits': () => [OFFICER, 'staff/visits/index'],
  'desk visit': () => [OFFICER, 'staff/visit/index'],
  'desk consultations': () => [OFFICER, 'staff/consultations/index'],
  'desk consultation, open': () => [LEAD, 'staff/consultation/index?id=yg2-zx'],
  'desk consultation, to be checked': ({ checking }) => [LEAD, `staff/consultation/index?id=${checking}`],
  'desk draft': ({ checking }) => [OFFICER, `staff/draft/index?id=${checking}`],
  'desk draft, new rule': () => [OFFICER, 'staff/draft/index?kind=draftRule'],
  'desk draft, new questions': () => [OFFICER, 'staff/draft/index?kind=questionnaire'],
  'desk draft, new designs': () => [OFFICER, 'staff/draft/index?kind=options'],
  'desk consultation, closed': () => [LEAD, 'staff/consultation/index?id=yg2-jq'],
  'desk consultation, done': () => [LEAD, 'staff/consultation/index?id=yg2-zc'],
  'desk figures': () => [OFFICER, 'staff/figures/index?id=yg2-wj'],
  'desk opinions': () => [OFFICER, 'staff/opinions/index?id=yg2-jq'],
  'desk opinions, answered': () => [OFFICER, 'staff/opinions/index?id=yg2-zc'],
  'desk opinions, rewording, a sheet open': () => [LEAD, 'staff/opinions/index?id=yg2-zc&show=reported'],
  'desk opinions, still open': () => [OFFICER, 'staff/opinions/index?id=yg2-zx'],
  'desk overview': () => [OFFICER, 'manage/figures/index'],
  'desk overview, the whole district': () => [DISTRICT, 'manage/figures/index'],
  'desk correction': () => [LEAD, 'staff/draft/index?correct=yg2-zx'],
} satisfies Record<string, (scene: Scene) => At>

export type ScreenName = keyof typeof SCREENS
export const SCREEN_NAMES = Object.keys(SCREENS).filter((name): name is ScreenName => name in SCREENS)

/** Staff pages also stand on a PC, where nothing opens in a sheet. */
export function isWide(name: ScreenName): boolean {
  return isDesk(name) && !name.endsWith('a sheet open')
}

/** Staff's own screens: they set no large type at their desk. */
export function isDesk(name: ScreenName): boolean {
  return name.startsWith('desk')
}

const VARIANTS: readonly ScreenName[] = [
  'home, no board, searched',
  'submit, begun before',
  'my data, really, a sheet open',
  'case, refused',
  'case, withdrawn',
  'case, rated good',
  'case, asked again',
  'case, overdue',
  'case, withdrawing, a sheet open',
  'find, bound to me',
  'find, bound to somebody else',
  'find, slowed down',
]

/**
 * Screens that are another one of the list with other words in it: the browser build measures how they look, and on the
 * Mini Program build they would cost what that other one costs.
 */
export function isVariant(name: ScreenName): boolean {
  return VARIANTS.includes(name)
}

/** Whose screen it is, and the pages that lead to it, the last one its own. */
export function wayTo(name: ScreenName, scene: Scene): { openid: string; pages: string[] } {
  const show: (scene: Scene) => At = SCREENS[name]
  const [openid, page, from] = show(scene)
  return { openid, pages: from === undefined ? [page] : [from, page] }
}

/** The same as addresses of the browser build. */
export function addressesTo(name: ScreenName, scene: Scene, mode: Mode): string[] {
  const { openid, pages } = wayTo(name, scene)
  return pages.map((page) => `/app/?as=${openid}${MODES[mode]}#/${page}`)
}
