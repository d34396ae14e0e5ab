/** The one door to the server. */
export { call } from './call'
export { asCallError, CallError } from './call-error'
export { newRequestId } from './request-id'
export { upload, type LocalFile } from './upload'
export { useAct } from './use-act'
export { useCall } from './use-call'
export { useList } from './use-list'
