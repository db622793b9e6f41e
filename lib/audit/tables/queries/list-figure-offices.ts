import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { officeEntrySelect, toOfficeEntry } from '@/lib/offices/views/office-entry'
import type { Page } from '@/lib/offices/views/office-view'
import { isUuid, readCursor, writeCursor } from '@/lib/offices/page-cursor'
import type { FigureOffice, ListedFigure, Scope } from '../table-view'
import { inScope } from './scope-sql'

const pageSize = 50

interface Asked extends Scope {
  figure: ListedFigure
  /** Cursor of the previous page. */
  after?: string
  locale?: 'bn' | 'en'
  limit?: number
}

/**
 * The offices behind a figure, each with its part of it: the largest first, then by name; read by key. A cursor that
 * is none gives the first page.
 * @example await listFigureOffices({ figure: 'vacant', area: 'narail' })
 */
export async function listFigureOffices(asked: Asked): Promise<Page<FigureOffice>> {
  const limit = asked.limit ?? pageSize
  const keys = await findKeys(asked, limit + 1)
  const shown = keys.slice(0, limit)
  const rows = await db.office.findMany({
    where: { id: { in: shown.map(({ id }) => id) } },
    select: { id: true, ...officeEntrySelect },
  })
  const byId = new Map(rows.map((row) => [row.id, toOfficeEntry(row)]))
  const last = shown.at(-1)
  return {
    entries: shown.flatMap(({ id, value }) => {
      const office = byId.get(id)
      return office ? [{ office, value }] : []
    }),
    ...(keys.length > limit && last && { next: writeCursor(cursorOf(last)) }),
  }
}

interface Key {
  id: string
  value: number
  name: string
}

function cursorOf({ value, name, id }: Key): string[] {
  return [String(value), name, id]
}

function findKeys({ figure, after, locale = 'bn', ...scope }: Asked, take: number): Promise<Key[]> {
  const value = valueOf(figure)
  const name =
    locale === 'bn'
      ? Prisma.sql`COALESCE(o."nameBn", o."nameEn", '') COLLATE "bn-BD-x-icu"`
      : Prisma.sql`COALESCE(o."nameEn", o."nameBn", '') COLLATE "en-x-icu"`
  const cursor = readCursor(after, 3)
  const [least, named, id] = cursor ?? []
  const following =
    cursor && isUuid(id) && /^\d{1,9}$/.test(least ?? '')
      ? Prisma.sql`(-(${value}), ${name}, o."id") > (${-Number(least)}, ${named}, ${id}::uuid)`
      : Prisma.sql`TRUE`
  return db.$queryRaw`
    SELECT o."id", ${value} AS "value", ${name} AS "name"
    FROM "OfficeFigures" f JOIN "Office" o ON o."id" = f."officeId"
    WHERE ${value} > 0 AND ${inScope(scope)} AND ${following}
    ORDER BY -(${value}), ${name}, o."id" LIMIT ${take}`
}

function valueOf(figure: ListedFigure): Prisma.Sql {
  if (figure === 'unpublished') return Prisma.sql`(f."offices" - f."published")`
  if (figure === 'unconfirmed') return Prisma.sql`(f."offices" - f."confirmed")`
  if (figure === 'untranslated') return Prisma.sql`(f."texts" - f."translated")`
  return Prisma.raw(`f."${figure}"`)
}
