import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextPage } from '@/lib/auth/next-page'

describe('nextPage', () => {
  it.each(['/admin', '/admin/offices/doict.narail?held=1&x=%2F', '/admin/people'])(
    'leads to %s',
    (path) => expect(nextPage(path)).toBe(path),
  )

  it.each([
    undefined,
    ['/admin/people'],
    '',
    'https://evil.example/admin',
    '//evil.example/admin',
    '/\\evil.example/admin',
    '/admin/../offices',
    '/administrator',
    '/bn/admin',
    '/admin/sign-in?next=/admin',
    'javascript:alert(1)',
    '/admin/..//evil.example',
  ])('leads to the first page instead of %j', (asked) => expect(nextPage(asked)).toBe('/admin'))

  it('never leaves the admin section', () => {
    const text = fc.string({
      unit: fc.constantFrom('/', '\\', '.', ':', '@', 'admin', 'evil', '?', '\t', '%2F'),
    })
    fc.assert(
      fc.property(text, (asked) => {
        const url = new URL(`/bn${nextPage(asked)}`, 'https://portal.example')
        expect(url.origin).toBe('https://portal.example')
        expect(url.pathname).toMatch(/^\/bn\/admin(\/|$)/)
      }),
    )
  })
})
