import { beforeAll, describe, expect, it } from 'vitest'
import { toContent } from '@/lib/charters/drafts/draft-content'
import { loadStoredRows } from '@/lib/charters/drafts/stored-rows'
import { loadCharters } from '@/lib/charters/judging/load-charters'
import { loadOfficers } from '@/lib/charters/views/load-officers'
import { dayOf } from '@/lib/posts/day'
import { loadSampleData } from '@/prisma/sample/load'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const today = dayOf(new Date())

beforeAll(async () => {
  await loadSampleData()
  await givenOffice({ slug: 'silent.lohagara.narail' })
}, 120_000)

describe('the charters of many offices, loaded at once', () => {
  it('are what loading them one by one gives, in the order of the offices', async () => {
    const charters = await loadCharters(db, await officeIds(), today)
    expect(charters.map(({ officeId }) => officeId)).toEqual(
      charters.map(({ officeId }) => officeId).toSorted(),
    )
    expect(charters).toHaveLength(
      await db.charter.count({ where: { currentVersionId: { not: null } } }),
    )
    expect(charters.length).toBeGreaterThan(3)
    for (const { versionId, number, content, serviceIds } of charters) {
      const rows = await loadStoredRows(db, versionId)
      expect(content).toEqual(toContent(rows, 'whole'))
      expect(serviceIds).toEqual(rows.services.map(({ serviceId }) => serviceId))
      expect(number).toBeGreaterThan(0)
    }
  })

  it('know who holds each of their posts, and whose office it is', async () => {
    const charters = await loadCharters(db, await officeIds(), today)
    const held = charters.flatMap(({ officeId, content, officerOf }) =>
      content.services.flatMap(({ officer, escalation }) =>
        [officer, ...escalation].flatMap((post) => (post ? [{ officeId, post, officerOf }] : [])),
      ),
    )
    expect(held.length).toBeGreaterThan(10)
    for (const { officeId, post, officerOf } of held) {
      const one = await loadOfficers([post.postId ?? null], officeId, today, db)
      expect(officerOf(post)).toEqual(one.get(post.postId ?? ''))
    }
  })

  it('leave out who has published nothing', async () => {
    const { id } = await db.office.findUniqueOrThrow({ where: { slug: 'silent.lohagara.narail' } })
    expect(await loadCharters(db, [id], today)).toEqual([])
    expect(await loadCharters(db, [], today)).toEqual([])
  })
})

async function officeIds(): Promise<string[]> {
  return (await db.office.findMany({ select: { id: true } })).map(({ id }) => id)
}
