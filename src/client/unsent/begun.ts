/** Where the phone keeps what a resident has begun to write, apart from drafts for a box: all of it goes when they have themselves removed. */
export const BEGUN = 'begun/'

export const supplementKey = (caseId: string) => `${BEGUN}supplement/${caseId}`
export const askAgainKey = (caseId: string) => `${BEGUN}ask-again/${caseId}`
export const answerKey = (consultationId: string) => `${BEGUN}answer/${consultationId}`
