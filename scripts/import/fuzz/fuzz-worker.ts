// A worker of the fuzzer: takes every n-th seed of a range and reports what it found.
import { parentPort, workerData } from 'node:worker_threads'
import { type Outcome, runCase, type Sources } from './fuzz-case'

export interface Share {
  from: number
  to: number
  step: number
  sources: Sources
}

export interface Progress {
  done: number
  services: number
  refused: number
  slowest: number
  slowestSeed: number
  faults: (Outcome & { seed: number })[]
  /** The seed being read, so that a hang can be named. */
  current: number
  finished: boolean
}

const { from, to, step, sources } = workerData as Share
const progress: Progress = {
  done: 0,
  services: 0,
  refused: 0,
  slowest: 0,
  slowestSeed: from,
  faults: [],
  current: from,
  finished: false,
}

for (let seed = from; seed < to; seed += step) {
  if (progress.done % 50 === 0) parentPort?.postMessage({ ...progress, current: seed })
  const outcome = await runCase(seed, sources)
  progress.done += 1
  progress.services += outcome.services
  if (outcome.refused) progress.refused += 1
  if (outcome.fault && progress.faults.length < 20) progress.faults.push({ seed, ...outcome })
  if (outcome.time > progress.slowest) {
    progress.slowest = outcome.time
    progress.slowestSeed = seed
  }
}
parentPort?.postMessage({ ...progress, finished: true })
