import { deskAttempt } from '@/contract/desk/actions'
import { CONTACT_FIELDS, contactBody, contactDraft, ContactFields, NO_CONTACT } from '../contact-fields'
import { defineAct } from '../define-act'
import { wrongTime } from '../when-field'

/** Somebody tried to reach the resident, in vain. */
export const attempt = defineAct({
  act: 'attempt',
  group: 'record',
  name: '没联系上',
  does: '记一次没打通、没遇上，不算先行联系',
  send: '记下来',
  done: '已记下，居民会看到联系过。先行联系的时限还在走。',
  action: deskAttempt,
  draft: contactDraft,
  empty: NO_CONTACT,
  fields: CONTACT_FIELDS,
  body: contactBody,
  check: (draft) => wrongTime('contact.at', draft),
  Fields: ({ form }) => (
    <ContactFields form={form} note="没联系上的情况" placeholder="例如：电话没人接，晚上七点再打" />
  ),
})
