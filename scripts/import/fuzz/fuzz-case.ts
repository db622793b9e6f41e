// One fuzzed document: made from a seed, imported, and checked for services that no document promised.
import { matchKey } from '@/lib/bangla/match-key'
import { reportOn } from '@/lib/imports/import-document'
import { readDocument } from '@/lib/imports/read/read-document'
import type { ImportReport } from '@/lib/imports/schema'
import { generateRows, layouts, writeCharter } from './generate-charter'
import { mutate } from './mutate'
import { randomFrom, type Random } from './random'

export interface Sources {
  charters: string[]
  /** Documents without any service; mutated, they still have none. */
  others: string[]
}

export interface Outcome {
  services: number
  refused: boolean
  time: number
  fault?: string
  text?: string
}

/** A document may take this much of a processor's time, in milliseconds, however it is damaged. */
const TIME_LIMIT = 5000

/** Imports the document of a seed; a fault says what is wrong with what was read. */
export async function runCase(seed: number, sources: Sources): Promise<Outcome> {
  const random = randomFrom(seed)
  const { text, barren } = makeDocument(random, sources)
  const start = threadTime()
  try {
    const read = await readDocument({ bytes: new TextEncoder().encode(text), fileName: 'fuzz.txt' })
    if (!read.ok) return { services: 0, refused: true, time: threadTime() - start }
    const report = reportOn(read)
    const time = threadTime() - start
    const fault = findFault(report, read.blocks, barren) ?? (time > TIME_LIMIT ? 'slow' : undefined)
    const services = report.services.length
    return { services, refused: false, time, ...(fault ? { fault, text } : {}) }
  } catch (error) {
    const fault = error instanceof Error ? `crash: ${error.stack ?? error.message}` : 'crash'
    return { services: 0, refused: false, time: threadTime() - start, fault, text }
  }
}

function makeDocument(random: Random, sources: Sources): { text: string; barren: boolean } {
  const choice = random.below(10)
  if (choice < 5) return { text: mutate(random.of(sources.charters), random), barren: false }
  if (choice < 7) return { text: mutate(random.of(sources.others), random), barren: true }
  if (choice < 9) {
    const charter = writeCharter(generateRows(1 + random.below(12), random), random.of(layouts))
    return { text: random.below(2) ? mutate(charter, random) : charter, barren: false }
  }
  return { text: noise(random), barren: true }
}

/** Words and figures in no order, sometimes with marks between them. */
function noise(random: Random): string {
  const letters = 'অআইকখগঘচছজটডতদনপফবভমযরলশসহাি ীেো্ঁ০১২৩৪৫ abcdeXYZ 019.,।:|\t\n\n-()/'
  const length = 1 + random.below(800)
  return Array.from({ length }, () => letters[random.below(letters.length)]).join('')
}

/** Milliseconds this thread has worked: other programs on the machine do not count. */
function threadTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

type Blocks = Extract<Awaited<ReturnType<typeof readDocument>>, { ok: true }>['blocks']

function findFault(report: ImportReport, blocks: Blocks, barren: boolean): string | undefined {
  const { services } = report
  if (barren && services.length > 0) return `${services.length} services in a document without any`
  const printed = blocks.map((block) =>
    block.type === 'line'
      ? block.text
      : block.rows
          .flat()
          .map((cell) => cell.text)
          .join(' '),
  )
  const source = squeeze(printed.join(' '))
  for (const service of services) {
    const invented = service.inherited.name === undefined && !isPrinted(service.name, source)
    if (invented) return `invented name: ${service.name}`
    for (const contact of [service.officer, service.escalation]) {
      const phone = contact?.phones.find((each) => !digitsOf(source).includes(digitsOf(each)))
      if (phone) return `invented phone: ${phone}`
    }
  }
  return services.length > plausibleRows(printed) ? `${services.length} services` : undefined
}

/** A name joined from two rows is printed in two places. */
function isPrinted(name: string, source: string): boolean {
  const key = squeeze(name)
  if (source.includes(key)) return true
  const words = matchKey(name).split(' ').map(squeeze)
  return words.every((word) => source.includes(word))
}

function squeeze(text: string): string {
  return matchKey(text).replaceAll(' ', '')
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '')
}

/** A service takes at least a dozen letters; a line rarely holds more than one, but a long one may. */
function plausibleRows(printed: string[]): number {
  return printed.reduce((sum, text) => sum + 1 + Math.floor(text.length / 12), 1)
}
