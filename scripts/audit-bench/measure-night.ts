// The nightly audit, over everything or over as many offices as tell how long everything takes.
import { auditEverything } from '@/lib/audit/nightly/audit-everything'
import { countUsualTimes } from '@/lib/audit/nightly/usual-times'
import { db } from '@/lib/db/client'
import type { NightMeasured } from './result'

const enough = 2_000

export async function measureNight(isFull: boolean): Promise<NightMeasured> {
  const offices = await db.office.count({ where: { state: 'ACTIVE' } })
  const since = new Date()
  // once a night, however many offices are judged after it
  const counting = performance.now()
  await countUsualTimes()
  const counted = performance.now() - counting
  const stop = new AbortController()
  const judging = performance.now()
  const result = await auditEverything({
    since,
    signal: stop.signal,
    onBatch: (_, { judged }) => {
      if (!isFull && judged >= enough) stop.abort()
    },
  })
  const spent = performance.now() - judging
  const { judged, opened, fixed, reopened, withdrawn } = result
  const share = judged / offices
  return {
    ...{ offices, judged, changed: opened + fixed + reopened + withdrawn },
    seconds: (spent + counted * share) / 1000,
    // kilobytes
    peak: process.resourceUsage().maxRSS / 1024,
  }
}
