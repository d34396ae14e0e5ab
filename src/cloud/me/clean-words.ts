import { maskPhonesIn } from '@/contract/mask'
import { putOtherwise, type PersonalPart } from '@/contract/personal'
import { withoutName } from '@/contract/suggestion/publication'

/** In place of a name that somebody had removed. */
const SOMEBODY = '某居民'
const INSTEAD: Readonly<Record<Exclude<PersonalPart, 'phone'>, string>> = { idNumber: '某证件号码', home: '某室' }
/** Written without the area code, a number of an office is this long at least. */
const SHORTEST_NUMBER = 7

/**
 * What takes a person out of words: their name, phones, identity cards and exact flats. A workstation's own number is
 * nobody's and stays, or an answer would send people nowhere.
 */
export function cleanWords(name: string | undefined, officePhones: readonly string[]): (text: string) => string {
  const offices = officePhones.map(digits)
  const isOffice = (phone: string) =>
    digits(phone).length >= SHORTEST_NUMBER && offices.some((office) => office.endsWith(digits(phone)))
  return (text) => {
    const unnamed = name === undefined ? text : withoutName(text, name, SOMEBODY)
    return putOtherwise(maskPhonesIn(unnamed, isOffice), (part, found) => {
      if (part !== 'phone') return INSTEAD[part]
      return isOffice(found) ? found : lastTwo(found)
    })
  }
}

/** Of a number without its area code more than this would be nearly all of it. */
function lastTwo(phone: string): string {
  const all = digits(phone)
  return '*'.repeat(all.length - 2) + all.slice(-2)
}

function digits(text: string): string {
  return text.replace(/\D/g, '')
}
