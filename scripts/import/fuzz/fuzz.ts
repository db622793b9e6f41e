// npm run fuzz:import: many damaged and made-up documents; none may crash, hang or yield invented services.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { Sources } from './fuzz-case'
import type { Progress, Share } from './fuzz-worker'

const HANG = 60_000

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(Math.min(4, availableParallelism())) },
  },
})
const from = Number(values.seed)
const count = Number(values.count)
const workers = Number(values.workers)
const sources = readSources(new URL('../../../tests/fixtures/charters', import.meta.url).pathname)
const start = Date.now()

const shares = Array.from({ length: workers }, (_, at) => ({
  from: from + at,
  to: from + count,
  step: workers,
  sources,
}))
const results = await Promise.all(shares.map(runWorker))
process.exitCode = printTotals(results) ? 0 : 1

function readSources(folder: string): Sources {
  const texts = (name: string) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.txt') || file.endsWith('.md'))
      .map((file) => readFileSync(join(folder, name, file), 'utf8'))
  const folders = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory())
  const charters = folders.filter((name) => name !== 'others').flatMap(texts)
  return { charters, others: texts('others') }
}

/** A worker that says nothing for a minute hangs: the seed it was reading is the fault. */
function runWorker(share: Share): Promise<Progress> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), { workerData: share })
    let last: Progress | null = null
    let timer = setTimeout(() => undefined, 0)
    const watch = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        void worker.terminate()
        reject(
          new Error(
            `Hangs between seeds ${last?.current} and ${(last?.current ?? 0) + 50 * share.step}`,
          ),
        )
      }, HANG)
    }
    watch()
    worker.on('message', (progress: Progress) => {
      last = progress
      watch()
      if (!progress.finished) return
      clearTimeout(timer)
      resolve(progress)
    })
    worker.on('error', reject)
  })
}

function printTotals(all: Progress[]): boolean {
  const sum = (pick: (progress: Progress) => number) =>
    all.reduce((total, each) => total + pick(each), 0)
  const faults = all.flatMap((progress) => progress.faults).sort((a, b) => a.seed - b.seed)
  const slowest = [...all].sort((a, b) => b.slowest - a.slowest)[0]
  const seconds = (Date.now() - start) / 1000
  console.log(`documents  ${sum((each) => each.done)}`)
  console.log(`services   ${sum((each) => each.services)}`)
  console.log(`refused    ${sum((each) => each.refused)}`)
  console.log(`slowest    ${slowest?.slowest.toFixed(0)} ms (seed ${slowest?.slowestSeed})`)
  console.log(`time       ${seconds.toFixed(0)} s on ${workers} workers`)
  console.log(`faults     ${faults.length}`)
  for (const { seed, fault, text } of faults.slice(0, 12)) {
    const file = join(tmpdir(), `fuzz-${seed}.txt`)
    writeFileSync(file, text ?? '')
    console.log(`  seed ${seed}: ${fault?.slice(0, 300)} (${file})`)
  }
  return faults.length === 0
}
