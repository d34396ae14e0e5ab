/** What the product may weigh, in bytes (1 KB is 1024). `goal` is what we hold ourselves to; over `limit` a build fails. */
const KB = 1024

export const BUDGETS = {
  /** Everything in the Mini Program that is in no subpackage. WeChat takes 2 MB. 650 KB are for all of the resident's side. */
  main: { goal: 560 * KB, limit: 600 * KB },
  /** Each subpackage. WeChat takes 2 MB. */
  subpackage: { goal: 350 * KB, limit: 500 * KB },
  /** The function `api`, the SDK in it is 1.3 MB. */
  api: { goal: 1600 * KB, limit: 1600 * KB },
}
