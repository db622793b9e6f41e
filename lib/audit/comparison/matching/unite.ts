/**
 * Divides things into sets: any two that a link joins, directly or over others, are in one. The sets do not depend
 * on the order of the links.
 * @example unite(['a', 'b', 'c'], [[0, 2]]) // [['a', 'c'], ['b']]
 */
export function unite<Thing>(
  things: readonly Thing[],
  links: Iterable<readonly [number, number]>,
): Thing[][] {
  const parents = things.map((_, at) => at)
  for (const [a, b] of links) parents[rootOf(parents, a)] = rootOf(parents, b)
  const sets = new Map<number, Thing[]>()
  things.forEach((thing, at) => {
    const root = rootOf(parents, at)
    sets.set(root, [...(sets.get(root) ?? []), thing])
  })
  return [...sets.values()]
}

function rootOf(parents: number[], at: number): number {
  let root = at
  while (parents[root] !== root) {
    // every step shortens the way for the next one who comes
    parents[root] = parents[parents[root] ?? root] ?? root
    root = parents[root] ?? root
  }
  return root
}
