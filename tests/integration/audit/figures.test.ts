import { describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { figureNames } from '@/lib/audit/figures/figure-names'
import { refreshFigures } from '@/lib/audit/figures/refresh-figures'
import { confirmCharter } from '@/lib/charters/commands/confirm-charter'
import { accepted } from '../../factories/accepted'
import { charterDraft, givenPublished, serviceDraft } from '../../factories/charter'
import { givenOffice, givenPost } from '../../factories/office'
import { useDatabase } from '../../support/database/database'

const { db } = useDatabase()
const today = new Date('2026-11-21')

async function figuresOf(officeId: string) {
  await refreshFigures(db, [officeId], today)
  return db.officeFigures.findUniqueOrThrow({ where: { officeId } })
}

async function expectSumsKept() {
  const rows = await db.officeFigures.findMany()
  const groups = await db.groupFigures.findMany()
  for (const name of figureNames) {
    const sum = (list: Record<string, unknown>[]) =>
      list.reduce((total, row) => total + (row[name] as number), 0)
    expect(sum(groups), name).toBe(sum(rows))
  }
}

describe('figures', () => {
  it('count what an office published, what is wrong with it, and who holds its posts', async () => {
    const { officeId, slug } = await givenOffice({ slug: 'one.lohagara.narail' })
    const postId = await givenPost(slug)
    await givenPost(slug, { titleBn: 'প্রোগ্রামার', titleEn: 'Programmer' }, null)
    expect(await figuresOf(officeId)).toMatchObject({ offices: 1, published: 0, services: 0 })

    const services = [
      serviceDraft({ timeLimitBn: 'চাহিদা মোতাবেক', timeLimitEn: undefined }),
      serviceDraft({ nameBn: 'ওয়েব পোর্টাল', nameEn: undefined, serial: '২' }),
    ]
    await givenPublished(slug, charterDraft({ services }))
    const figures = await figuresOf(officeId)
    expect(figures).toMatchObject({
      ...{ published: 1, confirmed: 0, services: 2, withoutTimeLimit: 1, posts: 2, vacant: 1 },
      ...{ texts: 9, translated: 7 },
    })
    const open = await db.finding.groupBy({ by: ['severity'], _count: true, where: { officeId } })
    const count = (severity: string) => open.find((row) => row.severity === severity)?._count ?? 0
    expect(figures.errors).toBe(count('ERROR'))
    expect(figures.warnings).toBe(count('WARNING'))
    expect(figures.timeFindings).toBeGreaterThan(0)

    accepted(await confirmCharter(actor, { officeSlug: slug, postId, on: '2026-11-01' }))
    expect(await figuresOf(officeId)).toMatchObject({ confirmed: 1 })
    await refreshFigures(db, 'all', new Date('2027-03-01'))
    expect(await db.officeFigures.findUnique({ where: { officeId } })).toMatchObject({
      confirmed: 0,
    })
    await expectSumsKept()
  })

  it('are summed by the database, whatever happens to the rows', async () => {
    const { officeId, slug } = await givenOffice({ slug: 'two.lohagara.narail' })
    await givenPublished(slug)
    await figuresOf(officeId)
    await expectSumsKept()
    await db.office.update({
      where: { id: officeId },
      data: { districtId: 'magura', upazilaId: 'shalikha.magura' },
    })
    await figuresOf(officeId)
    await expectSumsKept()
    const magura = await db.groupFigures.findMany({ where: { districtId: 'magura' } })
    expect(magura).toMatchObject([{ offices: 1, published: 1 }])
    await db.office.update({ where: { id: officeId }, data: { state: 'CLOSED' } })
    await refreshFigures(db, [officeId], today)
    expect(await db.officeFigures.findUnique({ where: { officeId } })).toBeNull()
    await expectSumsKept()
  })
})
