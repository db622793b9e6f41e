'use server'
import type { PersonActor } from '@/lib/access/actor'
import { requireActor } from '@/lib/auth/require-actor'
import { addService } from '@/lib/charters/commands/editing/add-service'
import { saveEscalationLevels } from '@/lib/charters/commands/editing/save-escalation-levels'
import { saveExpectations } from '@/lib/charters/commands/editing/save-expectations'
import { saveService } from '@/lib/charters/commands/editing/save-service'
import { saveStatement } from '@/lib/charters/commands/editing/save-statement'
import { type Choice, compareSides, mergeSides } from '@/lib/charters/editing/compare-sides'
import type { EditAnswer } from '@/lib/charters/editing/edit-draft'
import { groupOf, type Nested, numberOf, textOf } from '@/lib/charters/editing/forms/form-values'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { type EditedPart, redirectDone } from '../finish-edit'
import { parsePart } from './open-conflict'

interface Of {
  officeSlug: string
  edited: EditedPart
  language: 'bn' | 'en'
}

export async function resolveConflict(place: FormPlace, of: Of, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const typed = readForm(form)
  const [mine, theirs, base] = (['mine', 'theirs', 'base'] as const).map((side) =>
    parsePart(textOf(typed, side) ?? '{}'),
  ) as [Nested, Nested, Nested]
  const differences = compareSides(base, mine, theirs, of.language)
  const fields = differences.map(({ field }) => field)
  const merged = mergeSides(differences, { mine, theirs }, readChoices(typed, fields), of.language)
  if (!merged) return returnHeld(place, form, { ok: false, code: 'choice_missing' })
  const answer = await save(
    actor,
    of,
    { revision: numberOf(typed, 'revision') ?? 0, base: theirs },
    merged,
  )
  if (answer.ok)
    return redirectDone({ locale: place.locale, path: pageOf(of) }, 'saved', answer.eventId)
  // someone saved yet again: what was chosen is mine now
  const again = new FormData()
  again.set('mine', JSON.stringify(merged))
  again.set('base', JSON.stringify(theirs))
  return returnHeld(place, again, answer)
}

/** The service was removed meanwhile: it comes back under its own address, with what was typed. */
export async function addAgain(place: FormPlace, of: Of, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const mine = parsePart(textOf(readForm(form), 'mine') ?? '{}')
  const { officeSlug, edited } = of
  const answer = await addService(actor, {
    officeSlug,
    service: mine as never,
    continues: edited.service,
  })
  if (!answer.ok) return returnHeld(place, form, answer)
  const path = adminPaths.draftService(officeSlug, answer.slug)
  redirectDone({ locale: place.locale, path }, 'service_added', answer.eventId)
}

function save(
  actor: PersonActor,
  { officeSlug, edited }: Of,
  guard: { revision: number; base: unknown },
  part: Nested,
): Promise<EditAnswer> {
  const input = { officeSlug, ...guard }
  if (edited.part === 'statement') {
    return saveStatement(actor, { ...input, statement: part as never })
  }
  if (edited.part === 'service') {
    return saveService(actor, { ...input, slug: edited.service ?? '', service: part as never })
  }
  const whole = { ...input, ...part } as never
  return edited.part === 'expectations'
    ? saveExpectations(actor, whole)
    : saveEscalationLevels(actor, whole)
}

function readChoices(typed: Nested, fields: readonly string[]) {
  const choices = groupOf(typed, 'choice')
  const own = groupOf(typed, 'own')
  const read = (field: string): Choice | undefined => {
    const side = choices[field]
    if (side === 'own') return { side, text: textOf(own, field) ?? '' }
    return side === 'mine' || side === 'theirs' ? { side } : undefined
  }
  return Object.fromEntries(fields.map((field) => [field, read(field)] as const))
}

function pageOf({ officeSlug, edited: { part, service = '' } }: Of): string {
  return part === 'service'
    ? adminPaths.draftService(officeSlug, service)
    : adminPaths[part](officeSlug)
}
