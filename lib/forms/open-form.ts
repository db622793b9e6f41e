import 'server-only'
import { readQuery } from '@/lib/i18n/read-query'
import type { FormView } from './form-view'
import { findHeldForm } from './held-form'
import { flatten } from './read-form'

type Query = Record<string, string | string[] | undefined>

/**
 * What the form of the page at `path` (without the language) shows: the held one its address asks for, else
 * what is stored.
 * @example const form = await openForm(adminPaths.statement(slug), await searchParams, draft.statement)
 */
export async function openForm(path: string, query: Query, stored: object): Promise<FormView> {
  const id = readQuery(query.held)
  const held = id ? await findHeldForm(path, id) : null
  if (!held) return { values: flatten(stored), issues: [], isHeld: false }
  const { code, issues = [], ...refusal } = held.refusal
  return { values: held.fields, issues, code, refusal, isHeld: true }
}
