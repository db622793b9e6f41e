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
    const missing = all.filter((name) => name !== 'NODE_ENV' && !documented.includes(name))
    expect(missing).toEqual([])
  })
})
