import { describe, expect, it } from 'vitest'
import { toIssues } from '@/lib/charters/issue'
import { charterDraftSchema, type CharterDraftInput } from '@/lib/charters/schema'

const issuesOf = (input: unknown) => {
  const parsed = charterDraftSchema.safeParse(input)
  return parsed.success ? [] : toIssues(parsed.error)
}

describe('charterDraftSchema', () => {
  it('stores texts in one form, and blanks as nothing', () => {
    const input: CharterDraftInput = {
      visionBn: '  সম\u09DF  ',
      visionEn: '   ',
      services: [{ category: 'citizen', nameBn: 'নামজারি', nameEn: null }],
    }
    const draft = charterDraftSchema.parse(input)
    expect(draft.visionBn).toBe('সম\u09AF\u09BC')
    expect(draft.visionEn).toBeUndefined()
    expect(draft.services[0]).toMatchObject({ documents: [], variants: [], channels: [] })
    expect(draft.services[0]?.nameEn).toBeUndefined()
  })

  it.each<[string, unknown, string, string]>([
    [
      'a slug that is none',
      { services: [{ category: 'citizen', slug: 'A b' }] },
      'slug_malformed',
      '/services/0/slug',
    ],
    [
      'a post without a name',
      { services: [{ category: 'citizen', officer: {} }] },
      'post_unnamed',
      '/services/0/officer',
    ],
    [
      'a level twice',
      { escalationLevels: [{ level: 1 }, { level: 1 }] },
      'level_repeated',
      '/escalationLevels',
    ],
    [
      'a fourth level',
      { escalationLevels: [{ level: 4 }] },
      'too_big',
      '/escalationLevels/0/level',
    ],
    [
      'a category that is none',
      { services: [{ category: 'CITIZEN' }] },
      'invalid_value',
      '/services/0/category',
    ],
    ['a text without end', { visionBn: 'ক'.repeat(20_001) }, 'too_big', '/visionBn'],
  ])('refuses %s', (_, input, code, path) => {
    expect(issuesOf(input)).toContainEqual({ code, path })
  })
})
