// What a bench measures of one country, as its process writes it down.
import type { Timing } from './timing'

export interface Measured {
  name: string
  timing: Timing
  /** Milliseconds that p95 is to stay below. */
  limit?: number
  /** What was read, so that nobody measures nothing. */
  rows: number
}

export interface NightMeasured {
  offices: number
  judged: number
  seconds: number
  /** Memory of the process at its largest, in megabytes. */
  peak: number
  /** Findings the pass opened, fixed or opened again. */
  changed: number
}

export interface CountryResult {
  offices: number
  services: number
  tasks: Measured[]
  /** How busy the machine was with everything it did, at the end: the load average of a minute. */
  load: number
  night: NightMeasured
}

export interface CountryRun extends CountryResult {
  /** Seconds it took to generate; absent where the database was there before. */
  generated?: number
}
