import { COLLECTIONS } from './collections'

/**
 * Everything about the deployment that is data. `functions` are the function rules: every function can be called by any
 * client by name unless a rule forbids it, so all are closed but the public ones.
 */
export const schema = {
  collections: COLLECTIONS,
  functions: {
    api: { public: true },
    outbox: { public: false, timer: 'outbox' },
    autoClose: { public: false, timer: 'autoClose' },
    consultationStages: { public: false, timer: 'consultationStages' },
  },
  outbox: 'outbox',
  /** Uploads go straight to storage, past our code: clients may only add new files here, and change none. */
  storage: { clientsMayCreate: ['incoming/'] },
}
