import { goTo, pages } from '../../device/pages'

/** On from what cannot be shown. */
export const TO_LIST = { words: '看别的征询', onPress: () => goTo(pages.consultations()) }
