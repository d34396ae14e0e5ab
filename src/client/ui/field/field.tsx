import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../aria'
import { Icon } from '../icon/icon'
import { WrongBy } from './wrong'
import './field.scss'

interface FieldProps {
  /** The name its error goes by; the field can be scrolled to as `field-<name>`. */
  name: string
  label?: string
  /** A hint beside the label: 可不填. */
  hint?: string
  error?: string
}

/** A control with its label above and its error below, said aloud when it appears. */
export function Field({ name, label, hint, error, children }: PropsWithChildren<FieldProps>) {
  const said = `${fieldId(name)}-error`
  return (
    <View id={fieldId(name)} className={`field ${error === undefined ? '' : 'is-wrong'}`}>
      {label === undefined ? null : (
        <View className="field-label">
          {label}
          {hint === undefined ? null : <View className="field-hint">{hint}</View>}
        </View>
      )}
      <WrongBy.Provider value={error === undefined ? undefined : said}>{children}</WrongBy.Provider>
      {error === undefined ? null : <FieldError id={said}>{error}</FieldError>}
    </View>
  )
}

/** What is wrong, and what to do about it. */
export function FieldError({ id, children }: { id?: string; children: string }) {
  return (
    <View id={id} className="field-error" {...aria({ role: 'alert' })}>
      <Icon name="alert" size={18} />
      <View className="grow">{children}</View>
    </View>
  )
}

export function fieldId(name: string): string {
  return `field-${name.replace(/\W/g, '-')}`
}
