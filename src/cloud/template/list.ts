import type { OutputOf, ParsedInputOf } from '@/contract/actions'
import type { listTemplates as action } from '@/contract/template/actions'
import { listEntries } from '../handbook/list'
import { templateView } from '../handbook/show'
import type { StaffCall } from '../platform/call'

export async function listTemplates(
  input: ParsedInputOf<typeof action>,
  call: StaffCall,
): Promise<OutputOf<typeof action>> {
  const { page, nextCursor } = await listEntries(
    'template',
    input,
    call,
    input.outcome === undefined ? {} : { outcome: input.outcome },
  )
  return { items: page.map((record) => templateView(record, call)), nextCursor }
}
