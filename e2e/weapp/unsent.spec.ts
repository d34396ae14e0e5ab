import { photoOfADraft, unsent, unsentAndMended, unsentAndRefused, unsentAndThrownAway } from '../journeys/unsent'
import { unsentIntake, unsentVisit } from '../journeys/unsent-desk'
import { unsentSupplement, unsentSupplementTooLate } from '../journeys/unsent-supplement'
import { test } from '../support/test'
import { checkPhones } from './phone'
import { underground } from './underground'

test.afterEach(checkPhones)

test('what is written without a signal goes into the box once, when there is one, on the Mini Program build', ({
  browser,
}) => unsent(underground(browser)))

test('a photo that found no signal is part of the draft, on the Mini Program build', ({ browser }) =>
  photoOfADraft(underground(browser)))

test('what the box refused is taken up again whole, on the Mini Program build', ({ browser }) =>
  unsentAndMended(underground(browser)))

test('what waits for a signal can be thrown away, on the Mini Program build', ({ browser }) =>
  unsentAndThrownAway(underground(browser)))

test('what the box refuses waits for its writer, and goes with all else of theirs, on the Mini Program build', ({
  browser,
}) => unsentAndRefused(underground(browser)))

test('a slip copied without a signal is entered once, and handed over, on the Mini Program build', ({ browser }) =>
  unsentIntake(underground(browser)))

test('a visit noted down without a signal goes on to its case, on the Mini Program build', ({ browser }) =>
  unsentVisit(underground(browser)))

test('what is added to a case without a signal is added once, on the Mini Program build', ({ browser }) =>
  unsentSupplement(underground(browser)))

test('what is added too late without a signal is not lost, on the Mini Program build', ({ browser }) =>
  unsentSupplementTooLate(underground(browser)))
