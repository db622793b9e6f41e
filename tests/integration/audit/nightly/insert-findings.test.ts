import { expect, it } from 'vitest'
import { insertFindings, type NewFinding } from '@/lib/audit/findings/insert-findings'
import { givenPublished } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()

it('stores findings as Prisma does, each value as it is', async () => {
  const { officeId, slug } = await givenOffice()
  await givenPublished(slug)
  const { id: serviceId } = await db.service.findFirstOrThrow({ where: { officeId } })
  await db.finding.deleteMany()
  const whole: NewFinding = {
    ...{ officeId, versionId: null, serviceId, rule: 'X01', identity: 'X01 service /fee' },
    ...{
      severity: 'WARNING',
      path: '/services/0/fee',
      raw: 'ফি "২০"\n\\ / টাকা’',
      ofDocument: true,
    },
    params: { n: 2, words: 'ক, “খ”', share: 0.25 },
    ...{ proposal: '২০ টাকা', proposalPath: '/services/0/timeLimit' },
    ...{ status: 'WAIVED', waiverReason: 'কারণ' },
    foundAt: new Date('2026-01-02T03:04:05.678Z'),
    reopenedAt: new Date('2026-02-02T03:04:05.001Z'),
    settledAt: new Date('2026-03-02T00:00:00Z'),
  }
  const bare: NewFinding = {
    ...{ ...whole, serviceId: null, identity: 'X02 - /vision', raw: null, params: {} },
    ...{ proposal: null, proposalPath: null, status: 'OPEN', waiverReason: null },
    ...{ reopenedAt: null, settledAt: null, ofDocument: false },
  }
  await insertFindings(db, [whole, bare])
  await insertFindings(db, [])
  const stored = await db.finding.findMany({ orderBy: { id: 'asc' } })
  await db.finding.deleteMany()
  const asPrisma = [whole, bare].map((row) => ({ ...row, params: { ...row.params } }))
  await db.finding.createMany({ data: asPrisma })
  const expected = await db.finding.findMany({ orderBy: { id: 'asc' } })
  const own = { id: expect.any(String), createdAt: expect.any(Date) }
  expect(stored).toEqual(expected.map((row) => ({ ...row, ...own })))
})
