// The record of every change made to a document's text. A repeat is recorded once; long text is cut.
import type { Repair } from '@/lib/imports/schema'

export const repairKinds = [
  'encoding',
  'mojibake',
  'escape',
  'markup',
  'entity',
  'control',
  'bijoy',
  'unicode',
  'boilerplate',
  'hidden',
] as const
export type RepairKind = (typeof repairKinds)[number]

const MAX_LENGTH = 160
const MAX_PER_KIND = 200

export class RepairLog {
  private readonly entries = new Map<string, Repair>()
  private readonly counts = new Map<RepairKind, number>()

  add(kind: RepairKind, before: string, after: string): void {
    if (before === after) return
    const entry = { kind, before: cut(before), after: cut(after) }
    const key = JSON.stringify(entry)
    if (this.entries.has(key)) return
    const count = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, count)
    if (count <= MAX_PER_KIND) this.entries.set(key, entry)
  }

  /** The repairs in the order they were made; a last entry of a kind says how many more there were. */
  list(): Repair[] {
    const more = [...this.counts].filter(([, count]) => count > MAX_PER_KIND)
    const rest = more.map(([kind, count]) => ({
      kind,
      before: `… +${count - MAX_PER_KIND}`,
      after: '',
    }))
    return [...this.entries.values(), ...rest]
  }
}

function cut(text: string): string {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH - 1)}…`
}
