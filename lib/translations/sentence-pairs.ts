// The texts of a charter that want a translation, by the kind of row they stand in. A time limit and a fee want one
// only where their words promise nothing that can be printed in both languages from the value.
import * as pairs from '@/lib/charters/drafts/pairs'

export const statementPairs = pairs.versionPairs
export const levelPairs = withoutValues(pairs.levelPairs)
export const servicePairs = withoutValues(pairs.servicePairs)
export const documentPairs = pairs.documentPairs
export const variantPairs = withoutValues(pairs.variantPairs)

/** Kinds of a time limit whose words stand on the page as they are. */
export const wordyTimes = ['schedule', 'process', 'vague', 'misplaced'] as const

export type ItemList = 'objectives' | 'functions' | 'expectations'
export const itemLists = ['objectives', 'functions', 'expectations'] as const

/**
 * Where a sentence stands in a charter: "vision", "objectives", "level.2.who", "service.<slug>.method",
 * "service.<slug>.documents.text". Rows of a list have no identity: those that say the same are one place.
 */
export const places = {
  statement: (name: string) => name,
  item: (list: ItemList) => list,
  level: (level: number, name: string) => `level.${level}.${name}`,
  service: (slug: string, name: string) => `service.${slug}.${name}`,
  row: (slug: string, list: 'documents' | 'variants', name: string) =>
    `service.${slug}.${list}.${name}`,
}

function withoutValues<Name extends string>(names: readonly Name[]) {
  return names.filter(
    (name): name is Exclude<Name, 'timeLimit' | 'fee'> => name !== 'timeLimit' && name !== 'fee',
  )
}
