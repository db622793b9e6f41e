import 'server-only'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { toGuardFields } from '@/lib/charters/editing/forms/part-guard'
import type { DraftView } from '@/lib/charters/editing/draft-view'
import { getDraft } from '@/lib/charters/queries/find-draft'
import type { FormView } from '@/lib/forms/form-view'
import { openForm } from '@/lib/forms/open-form'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { readQuery } from '@/lib/i18n/read-query'

export type Query = Record<string, string | string[] | undefined>

export interface PartProps {
  params: Promise<{ office: string }>
  searchParams: Promise<Query>
}

/** The draft a page of the editor is about, for whoever may read it. */
export async function openDraft(
  segment: string,
  pathOf: (slug: string) => string,
): Promise<{ actor: Awaited<ReturnType<typeof getActor>>; path: string; draft: DraftView }> {
  const slug = decodeSegment(segment)
  const path = pathOf(slug)
  const actor = await getActor(path)
  return { actor, path, draft: await orNotFound(getDraft(actor, slug)) }
}

/** The form of one part: what was typed and could not be saved, else what is stored. */
export async function openPartForm(
  path: string,
  query: Query,
  revision: number,
  part: unknown,
  fields: object,
): Promise<FormView> {
  return openForm(path, query, { ...toGuardFields(revision, part), ...fields })
}

/** What a page says is done, and by what it can be undone. */
export function readDone(query: Query): { done?: string; undo?: string } {
  const [done, undo] = [readQuery(query.done), readQuery(query.undo)]
  return { ...(done && { done }), ...(undo && { undo }) }
}
