import { describe, expect, it } from 'vitest'
import {
  codeSchema,
  joiningSchema,
  newPasswordSchema,
  recoverySchema,
  signInSchema,
} from '@/lib/auth/schema'
import { toIssues } from '@/lib/charters/issue'

const owner = { name: 'Sadia Rahman', email: 'sadia.rahman.office@office.example' }

function issuesOf(newPassword: string, repeatedPassword = newPassword) {
  const result = newPasswordSchema(owner).safeParse({ newPassword, repeatedPassword })
  return result.success ? [] : toIssues(result.error).map(({ code, path }) => `${path} ${code}`)
}

describe('a new password', () => {
  it.each([
    ['eleven char', '/newPassword password_too_short'],
    ['aaaaaaaaaaaaaaaa', '/newPassword password_too_simple'],
    ['1212121212121212', '/newPassword password_too_simple'],
    ['SadiaRahman ', '/newPassword password_is_own_name'],
    ['SADIA.RAHMAN.OFFICE@office.example', '/newPassword password_is_own_name'],
    ['sadia.rahman.office', '/newPassword password_is_own_name'],
    ['x'.repeat(129), '/newPassword password_too_long'],
    ['', '/newPassword password_missing'],
  ])('%j is refused: %s', (password, issue) => {
    expect(issuesOf(password)).toEqual([issue])
  })

  it('is taken from twelve characters on, in any script', () => {
    expect(issuesOf('lamp river six stones')).toEqual([])
    expect(issuesOf('শাপলা নদী কাগজ')).toEqual([])
  })

  it('is typed twice alike, however the keyboard writes its letters', () => {
    expect(issuesOf('lamp river six stones', 'lamp river six stone')).toEqual([
      '/repeatedPassword password_not_repeated',
    ])
    const typed = 'ছয়টি বড় পাথর'
    expect(issuesOf(typed.normalize('NFC'), typed.normalize('NFD'))).toEqual([])
  })
})

describe('signing in', () => {
  it('takes an address in any case and the password in one form', () => {
    const parsed = signInSchema.parse({
      email: ' A@Office.Example ',
      password: 'বড়'.normalize('NFD'),
    })
    expect(parsed).toEqual({ email: 'a@office.example', password: 'বড়'.normalize('NFKC') })
  })

  it('says only what is missing', () => {
    const result = signInSchema.safeParse({})
    expect(result.success ? [] : toIssues(result.error).map(({ code }) => code)).toEqual([
      'email_missing',
      'password_missing',
    ])
  })
})

describe('codes', () => {
  it.each(['123456', '123 456', '১২৩৪৫৬', ' ১২৩-৪৫৬ '])('%j is a code', (code) => {
    expect(codeSchema.parse({ code }).code).toBe('123456')
  })

  it.each(['12345', '1234567', 'abcdef', ''])('%j is none', (code) => {
    expect(codeSchema.safeParse({ code }).success).toBe(false)
  })

  it('keeps the case of a recovery code', () => {
    expect(recoverySchema.parse({ recovery: ' a1B2c-D3e4F ' }).recovery).toBe('a1B2c-D3e4F')
    expect(recoverySchema.safeParse({ recovery: 'a1B2cD3e4F' }).success).toBe(false)
  })
})

describe('joining', () => {
  const typed = {
    name: ' সাদিয়া ',
    newPassword: 'lamp river six stones',
    repeatedPassword: 'lamp river six stones',
  }

  it('keeps the address of the invitation, whatever is sent', () => {
    const invited = joiningSchema({ email: 'invited@office.example' })
    expect(invited.parse({ ...typed, email: 'other@office.example' })).toMatchObject({
      email: 'invited@office.example',
      name: 'সাদিয়া',
    })
  })

  it('asks the first administrator for an address', () => {
    const result = joiningSchema({ email: null }).safeParse(typed)
    expect(result.success ? [] : toIssues(result.error)).toEqual([
      { code: 'email_missing', path: '/email' },
    ])
  })
})
