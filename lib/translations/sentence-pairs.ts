// The texts of a charter that want a translation, by the kind of row they stand in. A time limit and a fee want one
// only where their words promise nothing that can be printed in both languages from the value.

export const statementPairs = ['vision', 'mission'] as const
export const levelPairs = ['when', 'who', 'address'] as const
export const servicePairs = [
  'name',
  'description',
  'recipients',
  'eligibility',
  'method',
  'place',
  'legalBasis',
  'citizenDuty',
  'remedy',
  'courseLength',
  'remarks',
] as const
export const documentPairs = ['text', 'source', 'condition'] as const
export const variantPairs = ['name', 'remarks'] as const

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
