import type { MeasuredService } from '@/lib/audit/comparison/comparison'

/** Keys of the papers that all of these services ask for. */
export function sharedDocuments(measured: readonly MeasuredService[]): ReadonlySet<string> {
  const [first, ...rest] = measured.map(({ documents }) => documents.keys)
  return new Set((first ?? []).filter((key) => rest.every((keys) => keys.includes(key))))
}
