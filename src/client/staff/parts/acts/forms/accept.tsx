import { deskAccept } from '@/contract/desk/actions'
import { CONTACT_FIELDS, contactBody, contactDraft, ContactFields, NO_CONTACT } from '../contact-fields'
import { defineAct } from '../define-act'
import { wrongTime } from '../when-field'

/** 受理, with the first contact (先行联系) that was made. */
export const accept = defineAct({
  act: 'accept',
  group: 'move',
  name: '受理',
  does: '记下先行联系的情况，居民会看到',
  send: '确认受理',
  done: '已受理，居民会看到先行联系的情况。',
  action: deskAccept,
  draft: contactDraft,
  empty: NO_CONTACT,
  fields: CONTACT_FIELDS,
  body: contactBody,
  check: (draft) => wrongTime('contact.at', draft),
  Fields: ({ form }) => <ContactFields form={form} note="联系的情况" placeholder="例如：打过电话，约好明天到现场看" />,
})
