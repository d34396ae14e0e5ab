import { REFERRAL_TEXT, type Referral } from '@/contract/suggestion/referral'
import { Field, TextInput } from '../../../ui'

export const REFERRAL_FIELDS = ['referral.to', 'referral.contact', 'referral.number']

interface ReferralFieldsProps {
  referral: Referral | undefined
  errors: Partial<Record<string, string>>
  onChange: (referral: Referral) => void
}

/** To whom it was referred, how the resident reaches them, and under which number they know it. */
export function ReferralFields({ referral = { to: '', contact: '' }, errors, onChange }: ReferralFieldsProps) {
  return (
    <>
      <Field name="referral.to" label="转给了谁" error={errors['referral.to']}>
        <TextInput
          label="转给了谁"
          placeholder="例如：阳光街道房管办"
          max={REFERRAL_TEXT.to}
          value={referral.to}
          focus={errors['referral.to'] !== undefined}
          onChange={(to) => onChange({ ...referral, to })}
        />
      </Field>
      <Field name="referral.contact" label="居民怎么找到他们" error={errors['referral.contact']}>
        <TextInput
          label="居民怎么找到他们"
          placeholder="例如：021-55550188，阳光路 1 号 2 楼"
          max={REFERRAL_TEXT.contact}
          value={referral.contact}
          focus={errors['referral.contact'] !== undefined}
          onChange={(contact) => onChange({ ...referral, contact })}
        />
      </Field>
      <Field name="referral.number" label="对方的编号" hint="没有就不填" error={errors['referral.number']}>
        <TextInput
          label="对方的编号"
          placeholder="例如：12345 工单号"
          max={REFERRAL_TEXT.number}
          value={referral.number ?? ''}
          focus={errors['referral.number'] !== undefined}
          onChange={(number) => onChange({ ...referral, number })}
        />
      </Field>
    </>
  )
}
