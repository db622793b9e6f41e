/** The query of an address as a page gets it: a name given twice has both values. */
export function toQuery(search: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const values = search.getAll(name)
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )
}

/** One value of a query name, trimmed; undefined when absent, empty or given twice. */
export function readQuery(value: string | string[] | undefined): string | undefined {
  if (typeof value !== 'string') return undefined
  return value.replaceAll('\0', '').trim() || undefined
}
