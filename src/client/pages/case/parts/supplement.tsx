import { Button, Sheet } from '../../../ui'
import { SupplementFields } from './supplement-fields'
import type { SupplementForm } from './use-supplement'

/** Adds something nobody asked for, while the case is open. */
export function Supplement({ form }: { form: SupplementForm }) {
  return (
    <>
      <Button look="second" icon="plus" onPress={() => form.setOpen(true)}>
        {form.text.trim() === '' && form.photos.photos.length === 0 ? '补充情况' : '接着写补充'}
      </Button>
      <Sheet open={form.open} title="补充情况" onClose={() => form.setOpen(false)}>
        <SupplementFields form={form} />
        <Button busy={form.sending} onPress={form.send}>
          提交补充
        </Button>
      </Sheet>
    </>
  )
}
