import { kept } from '../../../device/use-kept-form'
import type { ActForm, ActSpec, FormAct } from './act-form'
import { draftKey, useActForm } from './use-act-form'

/** Makes one act of a case; only here are its draft and its fields known by their types. */
export function defineAct<A extends FormAct, D extends object>(spec: ActSpec<A, D>): ActForm<A> {
  const { act, group, action, name, does, send, done, Fields } = spec
  return {
    ...{ act, group, action, name, does, send, done },
    begun: (caseId) => kept(draftKey(caseId, act), spec.draft) !== undefined,
    useForm: (view, onDone) => {
      const { form, ...rest } = useActForm(spec, view, onDone)
      return { ...rest, view, fields: <Fields form={form} /> }
    },
  }
}
