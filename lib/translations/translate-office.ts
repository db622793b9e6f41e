// What a translation does in one office: its draft and the record of the change, in one transaction.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { markOf } from '@/lib/bulk-edits/seen'
import { type Change, changeDraft } from '@/lib/charters/drafts/change-draft'
import { toContent } from '@/lib/charters/drafts/draft-content'
import type { Prisma } from '@/lib/db/generated/client'
import { inTransaction } from '@/lib/db/transaction'
import type { Locale } from '@/lib/i18n/locale'
import { listPairs, mapPairs, otherSide, type SentencePair, type Translation } from './map-pairs'

export interface SaidTranslation {
  source: Locale
  text: string
  translation: string
  reviewed: boolean
}

/** The ticked places of one office: place → mark of what stood there. */
export interface OfficePlaces {
  officeId: string
  officeSlug: string
  marks: ReadonlyMap<string, string>
}

/** What stood in a place before. */
export interface PlaceBefore {
  place: string
  target?: string
  translation?: Translation
}

/** Writes the translation where the same sentence still stands with what stood beside it; answers how many places. */
export async function translateOffice(
  actor: Actor,
  bulkEditId: string,
  { officeId, officeSlug, marks }: OfficePlaces,
  said: SaidTranslation,
): Promise<number> {
  const target = otherSide(said.source)
  const isMeant = (pair: SentencePair) =>
    marks.get(pair.place) === markOf(pair[target] ?? null) &&
    pair[said.source] === said.text &&
    pair[target] !== said.translation
  const translated = (pair: SentencePair) => {
    const { source, reviewed } = said
    if (!isMeant(pair)) return pair
    return { ...pair, [target]: said.translation, translation: { source, reviewed } }
  }
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', officeSlug)
    let before: SentencePair[] = []
    const change: Change = (draft, { rows }) => {
      // with all that is known of its translations, so that a later undo can put them back as they were
      before = rows ? listPairs(toContent(rows, 'whole')).filter(isMeant) : []
      if (before.length === 0) return { ok: false, code: 'nothing_changed' }
      return mapPairs(draft, translated)
    }
    const event = { action: 'charter:translate', after: { bulkEditId } }
    const changed = await changeDraft(tx, actor, office, 'any', change, event)
    if (!changed.ok) return 0
    await tx.bulkChange.create({
      data: {
        ...{ bulkEditId, officeId },
        before: JSON.parse(
          JSON.stringify({ places: before.map((pair) => toPlace(pair, target)) }),
        ) as Prisma.InputJsonObject,
        after: { target: said.translation },
      },
    })
    return before.length
  })
}

function toPlace({ place, translation, ...pair }: SentencePair, target: Locale): PlaceBefore {
  return { place, target: pair[target], translation }
}
