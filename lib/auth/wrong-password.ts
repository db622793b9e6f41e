import { invalidAt } from '@/lib/charters/issue'

const wrong = invalidAt(['password'], 'password_wrong')

/** What better-auth says of a wrong password, as our refusal. */
export const wrongPassword = { INVALID_PASSWORD: wrong, PASSWORD_TOO_LONG: wrong }
