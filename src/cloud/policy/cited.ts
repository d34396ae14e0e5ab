import { WHOLE_DISTRICT } from '@/contract/handbook/reach'
import { findEntries } from '../handbook/record'
import { invalidField } from '../platform/failure'
import { command } from '../platform/sdk'
import type { SuggestionRecord } from '../suggestion/record'

type Cited = SuggestionRecord['answers'][number]['policies']

/**
 * What an answer cites, as it stands now, in the order it was chosen.
 * @throws Failure INVALID_INPUT for what is removed, or is another workstation's
 */
export async function citedPolicies(ids: readonly string[], workstationId: string): Promise<Cited> {
  if (ids.length === 0) return []
  const query = {
    _id: command.in([...ids]),
    ...{ kind: 'policy', state: 'current' },
    'scope.id': command.in([WHOLE_DISTRICT, workstationId]),
  }
  const found = await findEntries(query, ids.length)
  return ids.map((id) => {
    const policy = found.find(({ _id }) => _id === id)
    if (!policy) throw invalidField('policyIds', '引用的政策里有一条已经移除，请去掉它再发')
    const { version, title, source = '', text } = policy
    return { id, version, title, source, text }
  })
}
