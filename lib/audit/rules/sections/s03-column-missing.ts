import type { Rule } from '../../rule'

/** What every template of the service table has, whatever else it adds. */
const REQUIRED: Record<string, string[]> = {
  documents: ['documents', 'documentsAndSource'],
  fee: ['fee'],
  timeLimit: ['timeLimit'],
  officer: ['officer'],
}

/** A column that all templates in use require is not in the table; “time and cost” is one of both. */
export const columnMissing: Rule = {
  id: 'S03',
  severity: 'error',
  examples: {
    wrong: {
      context: { columns: columns('serial', 'name', 'documents', 'fee', 'officer') },
      words: 'ক্রমিক | সেবার নাম | প্রয়োজনীয় কাগজপত্র | সেবামূল্য | দায়িত্বপ্রাপ্ত কর্মকর্তা',
    },
    right: {
      context: { columns: columns('serial', 'name', 'timeLimit', 'documents', 'fee', 'officer') },
      words: 'ক্রমিক | সেবার নাম | সর্বোচ্চ সময় | প্রয়োজনীয় কাগজপত্র | সেবামূল্য | দায়িত্বপ্রাপ্ত কর্মকর্তা',
    },
  },
  *check({ services }, { kind = 'charter', columns = [] }) {
    if (kind !== 'charter' || columns.length === 0) return
    const tables = new Set(columns.map((column) => column.table))
    const feeElsewhere =
      columns.every(({ field }) => field !== 'fee') &&
      services.some(({ fee }) => fee.kind !== 'none')
    for (const table of tables) {
      const fields = columns.filter((column) => column.table === table).map(({ field }) => field)
      for (const [column, accepted] of Object.entries(REQUIRED)) {
        if (column === 'fee' && feeElsewhere) continue
        if (!accepted.some((field) => fields.includes(field as never)))
          yield { path: '/columns', params: { column, table: table + 1 } }
      }
    }
  },
}

function columns(...fields: string[]) {
  return fields.map((field) => ({ table: 0, header: field, field, confidence: 1 }))
}
