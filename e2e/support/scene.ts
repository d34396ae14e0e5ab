import { answered, askedCases, mergedCases, noLongerPublic, published, type Receipt, submitted } from './cases'
import { agree } from './consent'
import { toBeChecked } from './consultations'
import { claimedSlip, endedCases, overdueCase, type Ended } from './ended-cases'
import { jpegWithGps } from './jpeg-with-gps'
import { must, upload } from './local-cloud'
import { reportedOpinion } from './published-opinions'
import { moreWorkstations } from './workstations'

/** What the screens show: a resident, a new case with a photo, and one that is answered. */
export interface Scene {
  resident: string
  fresh: Receipt
  done: string
  /** Two cases about one matter: of somebody else, and one that follows it. */
  merged: { lead: string; follower: string }
  /** The answered one as everyone may read it, and one that was public once. */
  echo: string
  gone: string
  /** A case that waits for its resident, and the slip of another one. */
  asked: { id: string; slip: { number: string; claimCode: string } }
  /** A consultation that waits for the lead. */
  checking: string
  ended: Ended
  /** A slip that is bound to the WeChat of whoever has the cases that ended. */
  slip: { number: string; claimCode: string }
  overdue: { resident: string; id: string }
}

export async function setScene(resident: string): Promise<Scene> {
  // Each chain has people of its own: none of them waits for another.
  const [own, gone, merged, { id: checking }, ended, slip, overdue] = await Promise.all([
    casesOf(resident),
    noLongerPublic(`${resident}-fifth`),
    mergedCases(`${resident}-third`, `${resident}-fourth`),
    toBeChecked({ title: `${resident.slice(-8)} 住宅装修规约` }),
    endedCases(`${resident}-ended`),
    claimedSlip(`${resident}-ended`),
    overdueCase(),
    moreWorkstations(),
    reportedOpinion(`${resident}-other`),
  ])
  return { resident, ...own, gone, merged, checking, ended, slip, overdue }
}

async function casesOf(resident: string) {
  // So that the screens are seen and not the notice before them.
  await agree(resident)
  const fresh = await submitted(resident, { photos: [await upload(resident, jpegWithGps())] })
  const { id: done } = await answered(resident)
  const echo = await published(done)
  // So that their own answer stands in the summary and beside the figures.
  await must(resident, 'consultation.answer', { id: 'yg2-wj', answers: { q1: 'b', q2: ['a', 'b'], q3: 2 } })
  return { fresh, done, echo, asked: await askedCases(resident) }
}
