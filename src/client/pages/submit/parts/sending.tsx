import { Announce } from '../../../ui'
import type { SubmitForm } from './use-submit-form'

/** Said while it is on its way; that it arrived is the title of the next page, that it did not stands in the bar. */
export function Sending({ form }: { form: SubmitForm }) {
  return <Announce>{form.sending ? '正在投进意见箱，请稍等' : ''}</Announce>
}
