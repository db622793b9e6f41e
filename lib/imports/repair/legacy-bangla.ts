import { bijoyShare, convertBijoyRuns } from '@/lib/bangla/bijoy'
import type { RepairLog } from './repair-log'

const SHARE_SAMPLE = 200_000
const LATIN = /[A-Za-z\u00a1-\u00ff\u0152-\u02dc\u2013-\u203a\u20ac\u2122]/

/**
 * How much of a document is Bijoy, from 0 to 1. In a document typed in Bijoy short words that look like
 * nothing (`bs`, `Awdm`) are Bijoy too, which no word tells by itself.
 */
export function documentBijoyShare(pieces: readonly string[]): number {
  return bijoyShare(pieces.join('\n').slice(0, SHARE_SAMPLE))
}

/** Turns Bijoy runs into Unicode; each run changed is recorded. */
export function convertLegacy(text: string, share: number, log: RepairLog): string {
  if (share === 0 || !LATIN.test(text)) return text
  const { text: after, runs } = convertBijoyRuns(text, share)
  for (const run of runs) log.add('bijoy', run.before, run.after)
  return after
}
