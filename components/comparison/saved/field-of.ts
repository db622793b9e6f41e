/** Each row of a list has a field of its own name: they stand on one page. */
export function fieldOf(id: string): string {
  return `name-${id}`
}
