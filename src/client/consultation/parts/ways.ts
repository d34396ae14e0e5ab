import { goTo, pages } from '../../device/pages'

/** On from what cannot be shown. */
export const TO_LIST = { words: '看别的征询', onPress: () => goTo(pages.consultations()) }

/** Whose it is, where it is one workstation's alone: several, or none, say nothing about where somebody is. */
export function onlyOne(workstations: { id: string }[] | undefined): string | undefined {
  return workstations?.length === 1 ? workstations[0]?.id : undefined
}
