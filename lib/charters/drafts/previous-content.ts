// What a draft said before it is written anew: translations left alone keep the source they were made from.
import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { contentSelect, levelSelect, serviceSelect } from '../views/version-select'

export type PreviousContent = Awaited<ReturnType<typeof loadPrevious>>

/** The rows of the first of these versions that has any content. */
export async function loadPrevious(tx: Transaction, versionIds: readonly (string | null)[]) {
  for (const id of versionIds) {
    const rows = id === null ? null : await loadRows(tx, id)
    if (rows && (rows.services.length > 0 || rows.items.length > 0 || rows.visionBn)) return rows
  }
  return null
}

function loadRows(tx: Transaction, id: string) {
  return tx.charterVersion.findUnique({
    where: { id },
    select: {
      ...contentSelect,
      escalationLevels: levelSelect,
      services: { select: serviceSelect, orderBy: { position: 'asc' } },
    },
  })
}

/** The row whose translation says the same: lists are reordered, their entries have no identity. */
export function findSameTranslation<Row extends object>(
  rows: readonly Row[] | undefined,
  row: object,
  column: string,
): Row | undefined {
  const text = (row as Record<string, unknown>)[column]
  if (!text) return undefined
  return rows?.find((each) => (each as Record<string, unknown>)[column] === text)
}
