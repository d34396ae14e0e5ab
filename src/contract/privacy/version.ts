/** Of the privacy notice (隐私说明). Whoever agreed to an earlier one is asked again: raise it when what is said changes. */
export const PRIVACY_VERSION = 4
