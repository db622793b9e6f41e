import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { changeDraft } from '@/lib/charters/drafts/change-draft'
import type { CharterDraft } from '@/lib/charters/schema'
import { inTransaction } from '@/lib/db/transaction'
import { translationField } from '@/lib/translations/schema'
import type { PlaceBefore, SaidTranslation } from '@/lib/translations/translate-office'
import { untranslate } from '@/lib/translations/untranslate'
import { isSameStanding, putIn, standingIn, type Wanted } from './bulk-value'
import { bulkFields } from './schema'

/** One change of a bulk edit, as it is stored. */
export interface StoredChange {
  id: string
  before: unknown
  after: unknown
  service: { slug: string } | null
}

/** The edit the changes belong to. */
export interface StoredEdit {
  id: string
  field: string
  value: unknown
}

/**
 * Puts back in one office what the edit found there, wherever what it wrote still stands; answers the changes
 * that were undone. What was edited since is left alone.
 */
export async function undoOffice(
  actor: Actor,
  officeSlug: string,
  edit: StoredEdit,
  changes: readonly StoredChange[],
): Promise<string[]> {
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', officeSlug)
    const undone: string[] = []
    const changed = await changeDraft(
      tx,
      actor,
      office,
      'any',
      (content) =>
        changes.reduce((draft, change) => {
          const next = undoOne(draft, edit, change)
          if (next) undone.push(change.id)
          return next ?? draft
        }, content),
      { action: 'charter:bulk-undo', after: { bulkEditId: edit.id } },
    )
    if (!changed.ok || undone.length === 0) return []
    const data = { undoneAt: new Date() }
    await tx.bulkChange.updateMany({ where: { id: { in: undone } }, data })
    return undone
  })
}

/** Null when something else stands there by now. */
function undoOne(draft: CharterDraft, edit: StoredEdit, change: StoredChange): CharterDraft | null {
  if (edit.field === translationField) {
    const { places } = change.before as { places: PlaceBefore[] }
    return untranslate(draft, edit.value as SaidTranslation, places)
  }
  const field = z.enum(bulkFields).parse(edit.field)
  const [before, after] = [change.before as Wanted, change.after as Wanted]
  const slug = change.service?.slug
  const service = draft.services.find((each) => each.slug === slug)
  if (!service || !isSameStanding(standingIn(service, field), after.standing)) return null
  const services = draft.services.map((each) =>
    each === service ? putIn(service, field, before) : each,
  )
  return { ...draft, services }
}
