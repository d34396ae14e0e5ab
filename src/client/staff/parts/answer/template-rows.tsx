import type { TemplateView } from '@/contract/template/actions'
import { OUTCOME_NAMES, type Outcome } from '@/contract/suggestion/vocabulary'
import { excerpt } from '@/contract/text'
import { Card, Row, Tag } from '../../../ui'

const WORDS = 40

interface TemplateRowsProps<T extends TemplateView> {
  templates: readonly T[]
  /** Those for it come first, once it is chosen. */
  outcome: Outcome | undefined
  onPick: (template: T) => void
}

/** Templates to choose from. */
export function TemplateRows<T extends TemplateView>({ templates, outcome, onPick }: TemplateRowsProps<T>) {
  const sorted = [
    ...templates.filter((one) => one.outcome === outcome),
    ...templates.filter((one) => one.outcome !== outcome),
  ]
  return (
    <Card flush>
      {sorted.map((template) => (
        <Row
          key={template.id}
          title={template.title}
          meta={excerpt(template.text, WORDS)}
          end={<Tag>{OUTCOME_NAMES[template.outcome]}</Tag>}
          label={`用模板 ${template.title}`}
          onPress={() => onPick(template)}
        />
      ))}
    </Card>
  )
}
