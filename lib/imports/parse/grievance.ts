// The levels of grievance redress: when to turn to whom, where, and how long it takes.
import type { GrievanceLevelReading } from '@/lib/charters/reading'
import { parseContact } from '@/lib/values/contact'
import { parseTimeLimit } from '@/lib/values/time-limit'
import type { Table } from '../layout/table'
import { serialNumber } from '../layout/stream/chunks'
import type { ColumnGuess } from '../recognise/columns'
import { contentOf } from '../recognise/content'
import type { HeaderField } from '../recognise/lexicon/headers'
import { cellText } from '../layout/table'
import { oneLine } from './service'

/** One level a row; rows without words of their own go on with the level above. */
export function readGrievanceTable(table: Table, columns: ColumnGuess[]): GrievanceLevelReading[] {
  const levels: GrievanceLevelReading[] = []
  for (const row of table.rows) {
    const text = (field: HeaderField) => {
      const at = columns.findIndex((column) => column.field === field)
      const cell = at === -1 ? undefined : row.cells[at]
      const words = cellText(cell)
      return contentOf(words).blank ? '' : words
    }
    const who = text('grievanceWho') || text('officer') || text('name')
    const when = text('grievanceWhen') || text('description')
    const address = text('grievanceAddress') || text('place')
    const limit = text('timeLimit')
    if (who + when + address === '') continue
    levels.push({
      level: serialNumber(text('serial')) ?? levels.length + 1,
      ...(when === '' ? {} : { when: oneLine(when) }),
      ...contactOf(who, address),
      ...(address === '' ? {} : { address }),
      timeLimit: parseTimeLimit(limit),
    })
  }
  return levels.map((level, at) => ({ ...level, level: Math.max(1, level.level || at + 1) }))
}

/** Phones, e-mails and web addresses of a level are often printed with the address. */
function contactOf(who: string, address: string): { who?: GrievanceLevelReading['who'] } {
  const printed = [who, address].filter((text) => text !== '')
  if (printed.length === 0) return {}
  const own = parseContact(who || address)
  if (who === '' || address === '') return { who: own }
  const there = parseContact(address)
  const webs = own.webs ?? there.webs
  return {
    who: {
      ...own,
      phones: own.phones.length > 0 ? own.phones : there.phones,
      emails: own.emails.length > 0 ? own.emails : there.emails,
      ...(webs === undefined ? {} : { webs }),
    },
  }
}
