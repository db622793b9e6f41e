// Text fields of a draft: one stored form, empty means absent, limits that no real charter reaches.
import { z } from 'zod'
import { normalise } from '@/lib/bangla/normalise'

export const maxTextLength = 20_000
const maxNameLength = 2_000

/** A text in its stored form; blank, null and missing are all absent. */
export const optionalText = textUpTo(maxTextLength)
export const optionalName = textUpTo(maxNameLength)

/** A pair of fields for one bilingual text: `bilingual('name', optionalName)` is nameBn and nameEn. */
export function bilingual<Name extends string, Field extends z.ZodType>(name: Name, field: Field) {
  return { [`${name}Bn`]: field, [`${name}En`]: field } as Record<`${Name}Bn` | `${Name}En`, Field>
}

function textUpTo(max: number) {
  return z
    .string()
    .max(max)
    .nullish()
    .transform((text) => (text ? normalise(text).trim() : '') || undefined)
}
