import { describe, expect, it } from 'vitest'
import { refuseMove } from '@/lib/charters/lifecycle'

const nothing = { hasDraft: false, isPublished: false }
const draft = { hasDraft: true, isPublished: false }
const published = { hasDraft: false, isPublished: true }
const both = { hasDraft: true, isPublished: true }

describe('refuseMove', () => {
  it.each(['save', 'discard', 'publish'] as const)('%s needs a draft', (move) => {
    expect([nothing, draft, published, both].map((state) => refuseMove(move, state))).toEqual([
      'no_draft',
      null,
      'no_draft',
      null,
    ])
  })

  it.each(['confirm', 'redact'] as const)('%s needs a published version', (move) => {
    expect([nothing, draft, published, both].map((state) => refuseMove(move, state))).toEqual([
      'not_published',
      'not_published',
      null,
      null,
    ])
  })
})
