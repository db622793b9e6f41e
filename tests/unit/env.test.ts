import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseEnv } from '@/lib/env'
import { root } from '@/scripts/bootstrap/paths.mjs'

describe('parseEnv', () => {
  it('needs nothing to be set', () => {
    expect(parseEnv({})).toMatchObject({ HOST: '127.0.0.1', PORT: 3000, SITE_HOSTS: [] })
  })

  it('reads numbers, lists and flags', () => {
    const env = parseEnv({ PORT: '8080', SITE_HOSTS: 'A.gov.bd, b.gov.bd', SAMPLE_DATA: '1' })
    expect(env).toMatchObject({
      PORT: 8080,
      SITE_HOSTS: ['a.gov.bd', 'b.gov.bd'],
      SAMPLE_DATA: true,
    })
  })

  it('reads what signing in and mail need', () => {
    expect(parseEnv({})).toMatchObject({ REQUIRE_SECOND_FACTOR: 'administrators' })
    expect(parseEnv({ TRUSTED_PROXIES: 'loopback, 10.0.0.0/8 ::1' })).toMatchObject({
      TRUSTED_PROXIES: ['loopback', '10.0.0.0/8', '::1'],
    })
    const wrong = { AUTH_SECRET: 'short', SMTP_URL: 'http://x', TRUSTED_PROXIES: 'everyone' }
    expect(() => parseEnv(wrong)).toThrow(/AUTH_SECRET: .*\n.*SMTP_URL: .*\n.*TRUSTED_PROXIES: /)
  })

  it('takes an empty value as not set', () => {
    expect(parseEnv({ DATABASE_URL: '', PORT: '' })).not.toHaveProperty('DATABASE_URL')
  })

  it('names every setting that is wrong, without its value', () => {
    const wrong = { PORT: 'http', DATABASE_URL: 'mysql://user:secret@host/db', SAMPLE_DATA: 'yes' }
    const message = /DATABASE_URL: .*\n.*PORT: .*\n.*SAMPLE_DATA: /
    expect(() => parseEnv(wrong)).toThrow(message)
    expect(() => parseEnv(wrong)).not.toThrow('secret')
  })

  it('is documented, setting by setting', () => {
    const example = readFileSync(path.join(root, '.env.example'), 'utf8')
    const documented = [...example.matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name)
    const all = Object.keys(parseEnv({ DATABASE_URL: 'postgresql://h/d' }))
    // these are set by the commands, not by people
    const ours = ['NODE_ENV', 'BEHIND_DELIVERY']
    const missing = all.filter((name) => !ours.includes(name) && !documented.includes(name))
    expect(missing).toEqual([])
  })
})
