/** One value of a query name, trimmed; undefined when absent, empty or given twice. */
export function readQuery(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
