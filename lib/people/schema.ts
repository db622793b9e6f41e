// What an administrator says of a person: who is invited, and which role is given where.
import { z } from 'zod'
import { normalise } from '@/lib/bangla/normalise'
import { roles } from '@/lib/access/actor'
import { locales } from '@/lib/i18n/locale'

/** Days until the link of an invitation no longer works. */
export const invitationDays = 7

const chosen = z
  .string()
  .max(200)
  .nullish()
  .transform((id) => id || undefined)
/** A ticked box of a form says "on". */
const box = z
  .union([z.boolean(), z.string().max(10)])
  .optional()
  .transform((value) => value === true || value === 'on')

const grantFields = {
  role: z.enum(roles, 'role_missing'),
  /** Everywhere, without an area; of every department, without one. */
  areaId: chosen,
  departmentSlug: chosen,
  managesOffices: box,
}

export const grantSchema = z.object(grantFields)

export const invitationSchema = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email('email_malformed')),
  name: z
    .string()
    .max(200, 'name_too_long')
    .transform((name) => normalise(name).trim())
    .pipe(z.string().min(1, 'name_missing')),
  ...grantFields,
  /** The language of the mail. */
  locale: z.enum(locales),
})

export type GrantInput = z.input<typeof grantSchema>
export type InvitationInput = z.input<typeof invitationSchema>
