/** One value of a query name, trimmed; undefined when absent, empty or given twice. */
export function readQuery(value: string | string[] | undefined): string | undefined {
  if (typeof value !== 'string') return undefined
  return value.replaceAll('\0', '').trim() || undefined
}
