import 'server-only'
import { getLocale } from 'next-intl/server'
import type { ConflictFieldProps } from '@/components/editor/conflict/conflict-field'
import { saySide } from '@/components/editor/conflict/say-side'
import { getFieldLabels } from '@/components/editor/field-labels'
import type { SideDifference } from '@/lib/charters/editing/compare-sides'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import type { PostOption } from '@/lib/posts/views/post-option'

/** Everything that was typed, where there is nothing to compare it with. */
export function allOf(mine: Record<string, unknown>) {
  return Object.entries(mine)
    .filter(([, value]) => typeof value === 'string')
    .map(([field, value]) => ({ field, mine: value, theirs: undefined, changed: 'mine' as const }))
}

/** The differences in words, with what was chosen already. */
export async function sayFields(
  differences: readonly SideDifference[],
  form: FormView,
  posts: readonly PostOption[],
): Promise<ConflictFieldProps[]> {
  const locale = await getLocale()
  const labelOf = await getFieldLabels()
  return differences.map(({ field, mine, theirs, changed }) => ({
    ...{ field, changed, label: labelOf(field) },
    chosen: valueOf(form, `choice.${field}`),
    ownText: valueOf(form, `own.${field}`),
    mine: saySide(mine, locale, posts),
    theirs: saySide(theirs, locale, posts),
    isText: typeof (mine ?? theirs) === 'string',
    lang: field.endsWith('En') ? 'en' : 'bn',
  }))
}
