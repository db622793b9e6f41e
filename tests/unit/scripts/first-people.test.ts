import { describe, expect, it } from 'vitest'
import { banner } from '@/scripts/server/banner.mjs'
import { describeFirstPeople } from '@/scripts/server/first-people.mjs'

const address = 'http://127.0.0.1:3000'

describe('what the operator is told of the first people', () => {
  it('is the link and the passwords, in both languages', () => {
    const accounts = [
      { email: 'administrator@sample.invalid', password: 'aaaaa-bbbbb' },
      { email: 'auditor@sample.invalid', password: 'ccccc-ddddd' },
    ]
    const text = banner(address, describeFirstPeople(address, { token: 'abc', accounts }))
    expect(text).toMatch(
      /প্রথম প্রশাসকের লিংক.*\n.*first administrator.*\n {4}http:\/\/127\.0\.0\.1:3000\/bn\/admin\/invitations\/abc\n/,
    )
    expect(text).toContain('    administrator@sample.invalid  aaaaa-bbbbb\n')
    expect(text).toContain('    auditor@sample.invalid        ccccc-ddddd\n')
    expect(text.endsWith('Ctrl-C stops it\n')).toBe(true)
    expect(text).not.toMatch(/\n\n\n/)
  })

  it('is nothing when there is nothing to tell', () => {
    expect(describeFirstPeople(address, { token: null, accounts: [] })).toBe('')
    expect(banner(address, '')).toBe(banner(address))
    expect(banner(address)).not.toMatch(/\n\n\n/)
  })
})
