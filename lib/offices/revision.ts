/** What a form of an office says it started from. @example revisionOf(office) // "2026-11-21T16:00:00.000Z" */
export function revisionOf({ updatedAt }: { updatedAt: Date }): string {
  return updatedAt.toISOString()
}
