/** What the product may weigh, in bytes (1 KB is 1024). `goal` is what we hold ourselves to; over `limit` a build fails. */
const KB = 1024

export const BUDGETS = {
  /** Everything in the Mini Program that is in no subpackage. WeChat takes 2 MB. */
  main: { goal: 650 * KB, limit: 800 * KB },
  /** Each subpackage. WeChat takes 2 MB. */
  subpackage: { goal: 350 * KB, limit: 500 * KB },
  /** The function `api`, the SDK in it is 1.3 MB. */
  api: { goal: 1600 * KB, limit: 1600 * KB },
}
