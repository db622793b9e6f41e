// What a draft said before it is written anew: translations left alone keep the source they were made from.
import type { StoredRows } from '../stored-rows'

export type PreviousContent = StoredRows

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
