import { describe, expect, it } from 'vitest'
import { keepOfDocument, onlyOfDocument } from '@/lib/audit/findings/document-findings'
import type { FoundFinding, StoredFinding } from '@/lib/audit/findings/finding'
import { settleDraft } from '@/lib/audit/findings/settle-draft'
import { runRules } from '@/lib/audit/run-rules'
import { buildReading } from '@/tests/factories/reading'
import { found, serviceIds } from './life'

const moment = new Date('2026-11-22T00:00:00Z')
const earlier = new Date('2026-01-01T00:00:00Z')

const stored = (finding: FoundFinding, said: Partial<StoredFinding> = {}): StoredFinding => ({
  ...finding,
  ...{ id: 'stored', versionId: 'draft', status: 'OPEN', waiverReason: null },
  ...{ foundAt: earlier, reopenedAt: null, settledAt: null },
  ...said,
})

describe('the findings of a draft', () => {
  const vague = found({ rule: 'T02', raw: 'চাহিদা মোতাবেক' })

  it('come and go, and are as old as in the version it began with', () => {
    const base = [stored(vague, { id: 'base' })]
    const { create, remove } = settleDraft({
      ...{ stored: [stored(found({ rule: 'T01' }))], base, found: [vague], moment },
    })
    expect(create).toMatchObject([{ rule: 'T02', status: 'OPEN', foundAt: earlier }])
    expect(remove).toEqual(['stored'])
  })

  it('keep a waiver of the version they began with while the words are the same', () => {
    const base = [stored(vague, { status: 'WAIVED', waiverReason: 'law', settledAt: earlier })]
    const statusOf = (raw: string) =>
      settleDraft({ stored: [], base, found: [{ ...vague, raw }], moment }).create[0]?.status
    expect([statusOf('চাহিদা মোতাবেক'), statusOf('প্রয়োজন মোতাবেক')]).toEqual(['WAIVED', 'OPEN'])
  })

  it('are opened again in the draft though the version waives them', () => {
    const base = [stored(vague, { id: 'base', status: 'WAIVED', waiverReason: 'law' })]
    const own = [stored(vague)]
    const nothing = { create: [], update: [], remove: [] }
    expect(settleDraft({ stored: own, base, found: [vague], moment })).toEqual(nothing)
  })

  it('are opened again when waived words become others, and follow words that move in a list', () => {
    const objective = (at: number, raw: string) =>
      found({ rule: 'U04', path: `/objectives/${at}`, raw })
    const waived = [stored(objective(2, 'ক'), { status: 'WAIVED', waiverReason: 'law' })]
    const judge = (now: FoundFinding) =>
      settleDraft({ stored: waived, base: [], found: [now], moment }).update
    expect(judge(objective(1, 'ক'))).toMatchObject([
      { id: 'stored', state: { path: '/objectives/1', status: 'WAIVED' } },
    ])
    expect(judge(objective(2, 'খ'))).toMatchObject([
      { state: { status: 'OPEN', waiverReason: null, reopenedAt: moment } },
    ])
  })
})

describe('what only the document shows', () => {
  it('is what its words alone do not', () => {
    const reading = buildReading({ vision: '...' })
    const rows = [{ table: 0, cells: 7, headerCells: 8 }]
    const findings = runRules(reading, { rows })
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['S05', 'R02']))
    expect(onlyOfDocument(reading, findings).map(({ rule }) => rule)).toEqual(['R02'])
  })

  const cut = { ...found({ rule: 'R05', path: '/services/1/officer' }), ofDocument: true }

  it('follows its service, and goes with it', () => {
    const reversed = serviceIds.toReversed()
    const [, ...rest] = reversed
    expect(keepOfDocument([stored(cut)], ['new', ...reversed], null)).toMatchObject([
      { path: '/services/2/officer', identity: cut.identity },
    ])
    expect(keepOfDocument([stored(cut)], rest.slice(1), null)).toEqual([])
  })

  it('goes when the words it quotes are taken out, not when they never stood there', () => {
    const quoting = stored({ ...cut, raw: 'ক খ' })
    const keep = (before: object, now: object) =>
      keepOfDocument([quoting], serviceIds, { before, now }).length
    expect(keep({ visionBn: 'ক খ গ' }, { visionBn: 'গ' })).toBe(0)
    expect(keep({ visionBn: 'ক খ গ' }, { missionBn: 'ক খ' })).toBe(1)
    expect(keep({ visionBn: 'গ' }, { visionBn: 'ঘ' })).toBe(1)
  })

  it('is left out once it was fixed, and what words show is never kept', () => {
    expect(keepOfDocument([stored(cut, { status: 'FIXED' })], serviceIds, null)).toEqual([])
    expect(keepOfDocument([stored(found({ rule: 'T01' }))], serviceIds, null)).toEqual([])
  })
})
