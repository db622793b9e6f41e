import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { readServiceForm, toServiceForm } from '@/lib/charters/editing/forms/service-form'
import { type ServicePart } from '@/lib/charters/editing/parts'
import type { DraftTranslation } from '@/lib/charters/editing/translation-states'
import type { DraftView } from '@/lib/charters/editing/draft-view'
import { feeOf, timeLimitOf } from '@/lib/charters/drafts/read-words'
import { countRows, type FormView } from '@/lib/forms/form-view'
import { nestFields } from '@/lib/forms/nest-fields'
import type { Fee, TimeLimit } from '@/lib/values/schema'
import { listPosts } from '../list-posts'
import { openPartForm, type Query } from '../open-part'

/** The form of a service with all that its fields show beside them. */
export async function openServiceForm(
  actor: Actor,
  { office, content, translations, revision }: DraftView,
  path: string,
  query: Query,
  part: ServicePart | undefined,
  at?: number,
) {
  const fields = part ? toServiceForm(part) : { category: 'citizen' }
  const form = await openPartForm(path, query, revision, part, fields)
  const rows = Math.max(1, countRows(form, 'escalation'))
  const names = [
    'officer.postId',
    ...Array.from({ length: rows }, (_, row) => `escalation.${row}.postId`),
  ]
  return {
    form,
    language: content.sourceLanguage,
    translations: at === undefined ? {} : translationsOf(translations, `/services/${at}`),
    ...(await listPosts(actor, office.slug, form, names)),
    ...readingOf(form, part, content.sourceLanguage),
    printed: { officer: part?.officerRaw, escalation: part?.escalationRaw },
  }
}

/** The values of what was typed, while it is not saved; else those stored. */
function readingOf(
  form: FormView,
  part: ServicePart | undefined,
  language: 'bn' | 'en',
): { timeLimit?: TimeLimit; fee?: Fee } {
  if (!form.isHeld) return { timeLimit: part?.timeLimit, fee: part?.fee }
  const typed = readServiceForm(nestFields(form.values), language) as object
  return { timeLimit: timeLimitOf(typed as never, language), fee: feeOf(typed as never, language) }
}

function translationsOf(all: DraftView['translations'], start: string) {
  const own = Object.entries(all).filter(([pointer]) => pointer.startsWith(`${start}/`))
  return Object.fromEntries(
    own.map(([pointer, known]) => [pointer.slice(start.length), known] as const),
  ) as Record<string, DraftTranslation>
}
