import { readQuery } from '@/lib/i18n/read-query'
import type { ReviewRow } from '@/lib/imports/review/describe/describe-rows'

const filters = ['all', 'attention', 'new', 'changed', 'unchanged', 'dropped'] as const
type Filter = (typeof filters)[number]
const pageSize = 10

/** The rows of one page of a filtered list, and how many pages there are. */
export function rowsShown(rows: ReviewRow[], query: Record<string, string | string[] | undefined>) {
  const asked = readQuery(query.show)
  const show = filters.find((filter) => filter === asked) ?? 'all'
  const found = rows.filter((row) => isShown(row, show))
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const page = Math.min(pages, Math.max(1, Math.floor(Number(readQuery(query.page) ?? 1)) || 1))
  return { show, page, pages, rows: found.slice((page - 1) * pageSize, page * pageSize) }
}

function isShown(row: ReviewRow, filter: Filter): boolean {
  if (filter === 'all') return true
  if (filter === 'attention') return row.findings.some(({ severity }) => severity !== 'info')
  return row.status === filter
}

/** How many rows each filter shows. */
export function countRows(rows: ReviewRow[]) {
  return filters.map((name) => ({ name, count: rows.filter((row) => isShown(row, name)).length }))
}

/** What the form of these rows shows. */
export function storedRows(rows: ReviewRow[]) {
  const stored = rows.map(({ place, decided, decision }) => {
    const { timeLimit, fee, officer, escalation, ...texts } = decided
    const raws = { timeLimit: timeLimit.raw, fee: fee.raw }
    const contacts = { officer: officer?.raw, escalation: escalation?.raw }
    const { inherited: _, extra: __, variants: ___, category: ____, ...words } = texts
    const { take, service, category } = decision
    const fields = { ...words, ...raws, ...contacts }
    return [`r${place}`, { drop: take === 'drop', service, category, fields }] as const
  })
  return { rows: Object.fromEntries(stored) }
}
