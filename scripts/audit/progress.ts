// Says now and then how far a long pass has come.
import type { Locale } from '@/lib/i18n/locale'
import { wordsOf } from './words'

const PAUSE_MS = 5_000

/** Speaks at most every five seconds. @example makeProgress(say, 'en')(1200, 50000) */
export function makeProgress(say: (line: string) => void, locale: Locale) {
  const words = wordsOf(locale)
  const started = performance.now()
  let saidAt = started
  return (judged: number, total: number): void => {
    const now = performance.now()
    if (now - saidAt < PAUSE_MS) return
    saidAt = now
    const perSecond = Math.round((judged / (now - started)) * 1000)
    say(words('progress', { judged, total, perSecond }))
  }
}
