import { z } from 'zod'

/** In characters; better-auth hashes no more than the most. */
export const passwordLength = { min: 12, max: 128 }

/** What signing in needs; nothing more is said about either field than that it is missing. */
export const signInSchema = z.object({
  email: z.string().trim().toLowerCase().min(1, 'email_missing').max(254, 'email_missing'),
  password: z.string().min(1, 'password_missing').max(passwordLength.max, 'password_too_long'),
})
export type SignInInput = z.input<typeof signInSchema>
