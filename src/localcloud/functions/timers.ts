import { Cron } from 'croner'

import type { Cloud } from '../cloud'

/**
 * Runs timers by themselves. The platform's cron has seven fields (second, minute, hour, day, month, weekday, year) in
 * UTC+8, and day and weekday are an OR: https://cloud.tencent.com/document/product/583/9708
 */
export function startTimers(cloud: Cloud, log: (line: string) => void): () => void {
  const fire = (timer: string): void => {
    cloud.fireTimer(timer).catch((error: unknown) => log(`timer ${timer}: ${String(error)}`))
  }
  const jobs = cloud.functions.all().flatMap(({ timers }) =>
    timers.flatMap(({ name, cron }) => {
      const job = schedule(cron, () => fire(name))
      if (job === undefined) log(`timer ${name} has no usable cron: '${cron}'`)
      return job === undefined ? [] : [job]
    }),
  )
  return () => {
    for (const job of jobs) job.stop()
  }
}

function schedule(cron: string, run: () => void): Cron | undefined {
  try {
    return new Cron(cron, { timezone: 'Asia/Shanghai', mode: '7-part', domAndDow: false, unref: true }, run)
  } catch {
    return undefined
  }
}

/** The event a timer's function receives on the platform. */
export function timerEvent(timer: string, now: number): Record<string, string> {
  return { Type: 'Timer', TriggerName: timer, Time: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'), Message: '' }
}
