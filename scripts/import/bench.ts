// npm run bench:import: how long a charter of 500 services takes, in each layout, and how the time grows.
import { importDocument } from '@/lib/imports/import-document'
import { generateRows, layouts, writeCharter, type GeneratedLayout } from './fuzz/generate-charter'
import { randomFrom } from './fuzz/random'

const LIMIT = 2000
const ROUNDS = 3

const slow: string[] = []
console.log('layout        50 services   500 services   ratio   services read')
for (const layout of layouts) {
  const few = await measure(50, layout)
  const many = await measure(500, layout)
  if (many.time > LIMIT) slow.push(layout)
  const ratio = (many.time / few.time).toFixed(1)
  const line = [layout.padEnd(12), ms(few.time).padStart(12), ms(many.time).padStart(14)]
  console.log(`${line.join(' ')} ${ratio.padStart(7)} ${String(many.services).padStart(15)}`)
}
console.log(slow.length === 0 ? `All under ${LIMIT} ms.` : `Over ${LIMIT} ms: ${slow.join(', ')}`)
process.exitCode = slow.length === 0 ? 0 : 1

/** The first of several rounds reads cold; the median is printed. */
async function measure(count: number, layout: GeneratedLayout) {
  const times: number[] = []
  let services = 0
  for (let round = 0; round < ROUNDS; round++) {
    const rows = generateRows(count, randomFrom(round * 1000 + count))
    const bytes = new TextEncoder().encode(writeCharter(rows, layout))
    const start = performance.now()
    const result = await importDocument({ bytes, fileName: 'bench.txt' })
    times.push(performance.now() - start)
    services = result.ok ? result.report.services.length : 0
  }
  const time = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
  return { time, services }
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`
}
