// What people type to sign in, to join and to change their account; wording of the codes is in messages/.
import { z } from 'zod'
import { toAsciiDigits } from '@/lib/bangla/digits'
import { normalise } from '@/lib/bangla/normalise'
import { locales } from '@/lib/i18n/locale'

/** In characters; better-auth hashes no more than the most. */
export const passwordLength = { min: 12, max: 128 }
/** Fewer different characters than this is a row of one key. */
const leastDifferent = 5

/** Keyboards write the same Bangla letter in different ways: one form is hashed and compared. */
const password = z
  .string('password_missing')
  .normalize('NFKC')
  .min(1, 'password_missing')
  .max(passwordLength.max, 'password_too_long')

const emailAddress = z.string('email_missing').trim().toLowerCase().max(254, 'email_malformed')

const personName = z
  .string('name_missing')
  .max(200, 'name_too_long')
  .transform((name) => normalise(name).trim())
  .pipe(z.string().min(1, 'name_missing'))

/** What signing in needs; nothing more is said about either field than that it is missing. */
export const signInSchema = z.object({ email: emailAddress.min(1, 'email_missing'), password })
export type SignInInput = z.input<typeof signInSchema>

/** The six digits of an authenticator, in either script, however they are spaced. */
export const codeSchema = z.object({
  code: z
    .string('code_missing')
    .max(40, 'code_malformed')
    .transform((code) => toAsciiDigits(code).replace(/[\s-]/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'code_malformed')),
})
export type CodeInput = z.input<typeof codeSchema>

/** One of the recovery codes: "a1B2c-D3e4F". */
export const recoverySchema = z.object({
  recovery: z
    .string('code_missing')
    .max(40, 'recovery_malformed')
    .transform((code) => code.replace(/\s/g, ''))
    .pipe(z.string().regex(/^[a-z\d]{5}-[a-z\d]{5}$/i, 'recovery_malformed')),
})
export type RecoveryInput = z.input<typeof recoverySchema>

export const passwordSchema = z.object({ password })
export type PasswordInput = z.input<typeof passwordSchema>

export const emailSchema = z.object({ email: emailAddress.pipe(z.email('email_malformed')) })
export type EmailInput = z.input<typeof emailSchema>

/** Who a new password is for: it may be neither their name nor their address. */
export interface Owner {
  name: string
  email: string
}

const newPassword = { newPassword: password, repeatedPassword: z.string().normalize('NFKC') }
type NewPassword = z.output<z.ZodObject<typeof newPassword>>

/** A new password, typed twice. */
export function newPasswordSchema(owner: Owner) {
  return z.object(newPassword).superRefine((typed, context) => judge(typed, owner, context))
}
export type NewPasswordInput = z.input<ReturnType<typeof newPasswordSchema>>

/** A new password with the one it replaces. */
export function passwordChangeSchema(owner: Owner) {
  return z
    .object({ currentPassword: password, ...newPassword })
    .superRefine((typed, context) => judge(typed, owner, context))
}
export type PasswordChangeInput = z.input<ReturnType<typeof passwordChangeSchema>>

/** Joining: an invitation without an address (the first administrator's) asks for it. */
export function joiningSchema(invited: { email: string | null }) {
  const email = invited.email === null ? emailSchema.shape.email : fixed(invited.email)
  return z
    .object({ email, name: personName, ...newPassword })
    .superRefine((typed, context) => judge(typed, typed, context))
}
/** Of `email` only what the first administrator types counts. */
export type JoiningInput = NewPasswordInput & { name: string; email?: string }

export const accountSchema = z.object({ name: personName, language: z.enum(locales) })
export type AccountInput = z.input<typeof accountSchema>

/** The address of the invitation, whatever is sent. */
function fixed(email: string) {
  return z
    .string()
    .optional()
    .transform(() => email)
}

function judge(typed: NewPassword, owner: Owner, context: z.RefinementCtx): void {
  const refuse = (path: keyof NewPassword, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  const letters = [...typed.newPassword]
  // said already
  if (letters.length === 0 || letters.length > passwordLength.max) return
  if (letters.length < passwordLength.min) return refuse('newPassword', 'password_too_short')
  if (new Set(letters).size < leastDifferent) return refuse('newPassword', 'password_too_simple')
  if (isOwn(typed.newPassword, owner)) return refuse('newPassword', 'password_is_own_name')
  if (typed.newPassword !== typed.repeatedPassword)
    refuse('repeatedPassword', 'password_not_repeated')
}

function isOwn(text: string, { name, email }: Owner): boolean {
  const fold = (value: string) => value.normalize('NFKC').toLowerCase().replace(/\s/g, '')
  return [name, email, email.split('@')[0] ?? ''].some((own) => fold(own) === fold(text))
}
