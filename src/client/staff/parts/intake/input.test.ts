import { expect, test } from 'vitest'
import { errorsAt } from '@/contract/schema'
import type { IntakeDraft } from './draft'
import { FIELDS, inputOf } from './input'

const DRAFT: IntakeDraft = {
  ...{
    requestId: 'r',
    sent: false,
    channel: 'paper',
    kind: 'help',
    topic: 'parking',
    text: '通道停满了车',
    place: ' ',
  },
  ...{ anonymous: false, name: ' 陈奶奶 ', phone: '13812345678', consent: true, public: false, note: '' },
  ...{ step: 0, paper: [{ fileID: 'cloud://x/p', path: '' }], photos: [] },
}

test('what is empty is not sent, and what is written is sent without the space around it', () => {
  expect(inputOf(DRAFT, 'longtan')).toMatchObject({ workstationId: 'longtan', name: '陈奶奶', phone: '13812345678' })
  expect(inputOf(DRAFT, 'longtan')).toMatchObject({ place: undefined, note: undefined, photoOfPaper: 'cloud://x/p' })
})

test('nothing of a person goes with what is anonymous, and no slip with what was said', () => {
  expect(inputOf({ ...DRAFT, anonymous: true }, 'longtan')).toMatchObject({ name: undefined, phone: undefined })
  expect(inputOf({ ...DRAFT, channel: 'clinic', visitId: 'v' }, 'longtan')).toMatchObject({
    photoOfPaper: undefined,
    visitId: undefined,
  })
})

test('an error inside a field is said at the field', () => {
  expect(errorsAt(FIELDS, { 'place.text': '在哪里', 'photos.0': '坏了', requestId: '再来' })).toEqual({
    place: '在哪里',
    photos: '坏了',
  })
})
