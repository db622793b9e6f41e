import { describe, expect, it } from 'vitest'
import { findingFigures, kindOf, partOf } from '@/lib/audit/findings/published/published-finding'
import { isRedacted } from '@/lib/audit/findings/published/redacted-words'

const time = { rule: 'T02', path: '/services/3/timeLimit', serviceSlug: 'training' }

describe('isRedacted', () => {
  it.each([
    [time, '/services/training/timeLimit'],
    [time, '/services/training'],
    [time, '/services/training/timeLimit/raw'],
    [{ ...time, rule: 'D01', path: '/services/3/formSource' }, '/services/training/documents/0'],
    [{ ...time, rule: 'O05', path: '/services/3/officer/emails/0' }, '/officers/0192/emails'],
    [{ rule: 'G03', path: '/grievance/1/who' }, '/escalationLevels/1/who'],
    [{ rule: 'U04', path: '/vision' }, '/vision'],
    [{ rule: 'U08', path: '' }, '/services/training/remarks'],
    [{ ...time, rule: 'O07', path: '/services/3/officer' }, '/services/other/remarks'],
  ])('hides what %o quotes where %s was removed', (finding, path) => {
    expect(isRedacted(finding, [path])).toBe(true)
  })

  it.each([
    [time, '/services/training/fee'],
    [time, '/services/other/timeLimit'],
    [time, '/officers/0192/phones'],
    [{ rule: 'G03', path: '/grievance/1/who' }, '/escalationLevels/2/who'],
  ])('quotes %o where %s was removed', (finding, path) => {
    expect(isRedacted(finding, [path])).toBe(false)
  })

  it('hides nothing of a version from which nothing was removed', () => {
    expect(isRedacted({ rule: 'U08', path: '' }, [])).toBe(false)
  })
})

describe('a figure of findings', () => {
  it('counts a severity or the rules of a family', () => {
    expect(kindOf('errors')).toEqual({ severity: 'ERROR' })
    expect(kindOf('grievanceFindings')).toEqual({ letter: 'G' })
    for (const figure of findingFigures) expect(kindOf(figure)).not.toEqual({})
  })
})

describe('partOf', () => {
  it.each([
    ['/functions/2', 'statement'],
    ['/grievance/0/timeLimit', 'grievance'],
    ['/expectations', 'expectations'],
    ['', 'charter'],
    ['/columns', 'charter'],
  ])('%s is of the %s', (path, part) => {
    expect(partOf(path)).toBe(part)
  })
})
