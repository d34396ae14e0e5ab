import { useState } from 'react'
import { View } from '@tarojs/components'
import * as v from 'valibot'
import { fieldErrors } from '@/contract/schema'
import { findSuggestion } from '@/contract/suggestion/claim-actions'
import { EXAMPLE_NUMBER } from '@/contract/suggestion/receipt-number'
import { asCallError } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { Button, Card, Field, fieldId, Heading, Notice, TextInput, whyNot } from '../../../ui'
import type { Slip } from './slip-in'

interface AskForSlipProps {
  slip: Slip
  /** What came of asking before. */
  error?: Error
  onChange: (slip: Slip) => void
  onAsk: (slip: Slip) => void
}

/** Number and code, as they stand on the slip. A slip of the pen is told before anything is asked. */
export function AskForSlip({ slip, error, onChange, onAsk }: AskForSlipProps) {
  const [errors, setErrors] = useState<Record<string, string>>({})
  const failure = error && asCallError(error)
  const change = (part: Partial<Slip>) => {
    setErrors({})
    onChange({ ...slip, ...part })
  }

  function ask() {
    const parsed = v.safeParse(findSuggestion.input, slip)
    if (parsed.success) return onAsk(parsed.output)
    const found = { ...fieldErrors(parsed.issues), ...missing(slip) }
    setErrors(found)
    focusField(fieldId(found.number === undefined ? 'claimCode' : 'number'))
  }

  const toCode = () => focusField(fieldId('claimCode'))

  return (
    <>
      <View>
        <Heading look="head">看看纸条办到哪里了</Heading>
        <View className="ink-2">编号和查询码，都在工作室给您的小票上。</View>
      </View>
      <Card>
        <View className="stack">
          <Field name="number" label="受理编号" error={errors.number ?? failure?.fields.number}>
            <TextInput
              label="受理编号"
              placeholder={`例如 ${EXAMPLE_NUMBER}`}
              max={30}
              value={slip.number}
              onChange={(number) => change({ number })}
              onConfirm={slip.claimCode.trim() === '' ? toCode : ask}
            />
          </Field>
          <Field name="claimCode" label="查询码" error={errors.claimCode ?? failure?.fields.claimCode}>
            <TextInput
              label="查询码"
              placeholder="10 个字母和数字"
              max={30}
              value={slip.claimCode}
              onChange={(claimCode) => change({ claimCode })}
              onConfirm={ask}
            />
          </Field>
        </View>
      </Card>
      {failure && Object.keys(failure.fields).length === 0 ? <Notice tone="late">{whyNot(failure)}</Notice> : null}
      <Button onPress={ask}>查进度</Button>
      <View className="small muted">大写小写都可以，里面没有数字 0、1 和字母 O、I、L。小票丢了，请到工作室问。</View>
    </>
  )
}

/** What was not written at all is no slip of the pen. */
function missing({ number, claimCode }: Slip): Record<string, string> {
  return {
    ...(number.trim() === '' && { number: '请填小票上的受理编号' }),
    ...(claimCode.trim() === '' && { claimCode: '请填小票上的查询码' }),
  }
}
