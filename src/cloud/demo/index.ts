import { Secrets } from '../platform/secrets'
import { demoConsultations } from './consultations'
import { demoMembers } from './members'
import { demoSuggestions } from './suggestions'
import { demoWorkstations } from './workstations'

/**
 * The demo district (示范街区), as documents per collection. Cases are made by the same pure steps the acts use, so what
 * is shown is what the product would have written.
 */
export function demoDistrict(given: { now: Date; env: Record<string, string> }): Promise<Record<string, object[]>> {
  const secrets = Secrets.from(given.env)
  const workstations = demoWorkstations()
  return Promise.resolve({
    workstations,
    members: demoMembers(secrets),
    suggestions: demoSuggestions(secrets, workstations, given.now),
    ...demoConsultations(secrets, given.now),
  })
}
