import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Locale } from '@/lib/i18n/locale'
import { readCursor, writeCursor } from '@/lib/offices/page-cursor'
import { listOfficesInScope } from '../offices-in-scope'
import { hasWords, sentenceRows } from '../sentence-rows'

const pageSize = 50

/** A source sentence that wants a translation, however often it stands somewhere. */
export interface WantingSentence {
  /** "bn-<md5 of the text>": its address. */
  key: string
  source: Locale
  text: string
  places: number
  offices: number
  /** How many of the places have a translation of an earlier text. */
  outdated: number
}

export interface SentencePage {
  sentences: WantingSentence[]
  next?: string
  /** The actor has too many offices to be read at once: a district must be chosen. */
  tooMany: boolean
}

/**
 * The sentences of the actor's offices (drafts, else current versions) whose translation is missing or outdated,
 * each once, those of most places first, read by key. For whoever may edit charters.
 */
export async function listSentences(
  actor: Actor,
  filter: { source?: Locale; areaId?: string; q?: string; after?: string } = {},
): Promise<SentencePage> {
  const { ids, tooMany } = await listOfficesInScope(actor, 'charter:edit', filter.areaId)
  if (tooMany || ids.length === 0) return { sentences: [], tooMany }
  const rows = await db.$queryRaw<(Omit<WantingSentence, 'key'> & { md5: string })[]>`
    ${sentenceRows(ids)}, by_office AS (
      SELECT source, text, "officeId", count(*) AS places, count(target) AS outdated
      FROM sentence WHERE wanting ${narrowed(filter)} GROUP BY source, text, "officeId"
    ), counted AS (
      SELECT source, text, md5(text) AS md5, sum(places)::int AS places, count(*)::int AS offices,
        sum(outdated)::int AS outdated
      FROM by_office GROUP BY source, text HAVING ${hasWords}
    )
    SELECT * FROM counted WHERE ${following(filter.after)} ORDER BY places DESC, md5, source LIMIT ${pageSize + 1}`
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    sentences: shown.map(({ md5, ...row }) => ({ ...row, key: `${row.source}-${md5}` })),
    ...(rows.length > pageSize &&
      last && { next: writeCursor([String(last.places), last.md5, last.source]) }),
    tooMany,
  }
}

function narrowed({ source, q }: { source?: Locale; q?: string }): Prisma.Sql {
  const bySource = source ? Prisma.sql`AND source = ${source}` : Prisma.empty
  const byWords = q ? Prisma.sql`AND position(lower(${q}) IN lower(text)) > 0` : Prisma.empty
  return Prisma.sql`${bySource} ${byWords}`
}

function following(after: string | undefined): Prisma.Sql {
  const [places = '', md5 = '', source = ''] = readCursor(after, 3) ?? []
  if (!/^\d{1,9}$/.test(places)) return Prisma.sql`TRUE`
  return Prisma.sql`(-places, md5, source) > (${-Number(places)}::int, ${md5}, ${source})`
}
