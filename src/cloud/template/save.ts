import type { ParsedInputOf } from '@/contract/actions'
import type { TemplateView, saveTemplate as action } from '@/contract/template/actions'
import { saveEntry } from '../handbook/save'
import { templateView } from '../handbook/show'
import type { StaffCall } from '../platform/call'

export async function saveTemplate(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<TemplateView> {
  const own = { outcome: input.outcome }
  return templateView(await saveEntry({ kind: 'template', input, own, call, show: templateView }), call)
}
