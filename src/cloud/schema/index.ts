import { CONSOLE_API } from '@/contract/session/console'
import { COLLECTIONS } from './collections'

/**
 * Everything about the deployment that is data. `functions` are the function rules: every function can be called by any
 * client by name unless a rule forbids it, so all are closed but the public ones.
 */
export const schema = {
  collections: COLLECTIONS,
  functions: {
    api: { public: true },
    console: { public: false, http: CONSOLE_API },
    outbox: { public: false, timer: 'outbox' },
    autoClose: { public: false, timer: 'autoClose' },
    retention: { public: false, timer: 'retention' },
    mediaCheck: { public: false, message: 'wxa_media_check' },
    consultationStages: { public: false, timer: 'consultationStages' },
  },
  outbox: 'outbox',
  /** Uploads go straight to storage, past our code: clients may only add new files here, and change none. */
  storage: { clientsMayCreate: ['incoming/'] },
}
