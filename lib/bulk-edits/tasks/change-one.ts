import 'server-only'
import { z } from 'zod'
import type { PersonActor } from '@/lib/access/actor'
import { translationField } from '@/lib/translations/schema'
import { type SaidTranslation, translateOffice } from '@/lib/translations/translate-office'
import { changeOffice, type OfficePicks } from '../change-office'
import { bulkValueSchema } from '../schema'
import type { TaskOutcome } from './task'

export const openEditSelect = {
  ...{ id: true, field: true, value: true, createdById: true, createdBy: true },
  standardService: { select: { slug: true } },
} as const

export interface OpenEdit {
  id: string
  field: string
  value: unknown
  createdById: string
  createdBy: string
  standardService: { slug: string } | null
}

export interface OpenTask {
  officeId: string
  officeSlug: string
  picks: unknown
}

/** What a task of a field of a standard service keeps; one of a translation: place → mark. */
export interface FieldPicks {
  services: OfficePicks['services']
  postId: string | null
}

/** Does to one office what the edit is about. */
export async function changeOne(
  edit: OpenEdit,
  actor: PersonActor,
  { picks, ...office }: OpenTask,
): Promise<TaskOutcome> {
  if (edit.field === translationField) {
    const marks = new Map(Object.entries(z.record(z.string(), z.string()).parse(picks)))
    const said = edit.value as SaidTranslation
    const changed = await translateOffice(actor, edit.id, { ...office, marks }, said)
    return { changed, left: [], leftPlaces: Math.max(0, marks.size - changed) }
  }
  const { services, postId } = picks as FieldPicks
  const stored = { ...(edit.value as object), standardSlug: edit.standardService?.slug }
  const value = bulkValueSchema.parse(stored)
  const picked = { ...office, services }
  return { ...(await changeOffice(actor, edit.id, picked, value, postId)), leftPlaces: 0 }
}
