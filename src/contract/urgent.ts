const LEAD = '着急的事请打电话：'

/** How a sentence ends that lets somebody wait: whom to call with what cannot. @param phone as the workstation wrote it */
export function urgentWords(phone: string): string {
  return `${LEAD}${phone}`
}

/** The number that such a sentence ends with, so that a tap can call it; `undefined` of any other sentence. */
export function urgentPhone(sentence: string): string | undefined {
  const [, phone] = sentence.split(LEAD)
  return phone === undefined || phone === '' ? undefined : phone
}
