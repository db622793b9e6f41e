import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor } from '@/lib/access/actor'
import { redactVersion } from '@/lib/charters/commands/redact-version'
import { createStandardService } from '@/lib/catalogue/commands/create-standard-service'
import { createStrategy } from '@/lib/strategy/commands'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const office = 'doict.lohagara.narail'

/** Every table that holds a part of a version, with a column that may be written. */
const contents = {
  CharterItem: '"textBn" = \'x\'',
  EscalationLevel: '"whoBn" = \'x\'',
  ServiceVersion: '"nameBn" = \'x\'',
  RequiredDocument: '"textBn" = \'x\'',
  ServiceVariant: '"nameBn" = \'x\'',
  ServiceEscalationPost: '"position" = 9',
  ServicePillar: '"pillarId" = "pillarId"',
}
const tables = Object.entries(contents)

beforeAll(async () => {
  await givenOffice()
  const officer = { postId: await givenPost(office) }
  accepted(
    await createStrategy(commandLineActor, {
      slug: 'plan',
      officeSlug: office,
      titleBn: 'পরিকল্পনা',
      pillars: [{ slug: 'law', titleBn: 'আইন' }],
    }),
  )
  accepted(await createStandardService(commandLineActor, { slug: 'training', nameBn: 'প্রশিক্ষণ' }))
  const service = serviceDraft({
    officer,
    escalation: [officer],
    standardServiceSlug: 'training',
    pillars: [{ strategySlug: 'plan', slug: 'law' }],
    variants: [{ nameBn: '(খ) ব্যবসায়িক' }],
  })
  const content = charterDraft({
    objectives: [{ textBn: 'লক্ষ্য' }],
    escalationLevels: [{ level: 1, whoBn: 'অনিক' }],
    services: [service],
  })
  await givenPublished(office, content)
  await givenDraft(office)
  accepted(
    await redactVersion(commandLineActor, {
      officeSlug: office,
      number: 1,
      path: '/vision',
      reason: 'test',
    }),
  )
})

const refused = (sql: string) => expect(db.$executeRawUnsafe(sql)).rejects.toThrow(/refused/)

describe('the database refuses, of a published version,', () => {
  it('to update or delete the version itself', async () => {
    await refused(`UPDATE "CharterVersion" SET "visionBn" = 'x' WHERE "number" = 1`)
    await refused(`UPDATE "CharterVersion" SET "number" = NULL WHERE "number" = 1`)
    await refused(`DELETE FROM "CharterVersion" WHERE "number" = 1`)
  })

  it.each(tables)('to update or delete its %s', async (table, change) => {
    expect(await db.$executeRawUnsafe(`SELECT 1 FROM "${table}"`)).toBeGreaterThan(0)
    const published = `(SELECT "id" FROM "CharterVersion" WHERE "number" = 1)`
    const isPart = table.startsWith('Service') && table !== 'ServiceVersion'
    const where =
      isPart || table === 'RequiredDocument'
        ? `"serviceVersionId" IN (SELECT "id" FROM "ServiceVersion" WHERE "versionId" = ${published})`
        : `"versionId" = ${published}`
    await refused(`UPDATE "${table}" SET ${change} WHERE ${where}`)
    await refused(`DELETE FROM "${table}" WHERE ${where}`)
  })

  it('to add anything to it', async () => {
    const { id: versionId } = await db.charterVersion.findFirstOrThrow({ where: { number: 1 } })
    const { id: serviceVersionId } = await db.serviceVersion.findFirstOrThrow({
      where: { versionId },
    })
    const { id: serviceId } = await db.service.findFirstOrThrow()
    const { id: postId } = await db.post.findFirstOrThrow()
    const { id: pillarId } = await db.pillar.findFirstOrThrow()
    const row = { versionId, position: 9 }
    const part = { serviceVersionId, position: 9 }
    const service = { serviceId, category: 'CITIZEN' as const, timeLimit: {}, fee: {} }
    const additions = [
      () => db.charterItem.create({ data: { ...row, kind: 'FUNCTION' } }),
      () => db.escalationLevel.create({ data: { versionId, level: 2 } }),
      () => db.serviceVersion.create({ data: { ...row, ...service } }),
      () => db.requiredDocument.create({ data: part }),
      () => db.serviceVariant.create({ data: part }),
      () => db.serviceEscalationPost.create({ data: { ...part, postId } }),
      () => db.servicePillar.create({ data: { serviceVersionId, pillarId } }),
    ]
    for (const add of additions) await expect(add()).rejects.toThrow(/refused/)
  })

  it('to move a row of a draft into it', async () => {
    await refused(`UPDATE "ServiceVersion"
      SET "versionId" = (SELECT "id" FROM "CharterVersion" WHERE "number" = 1)
      WHERE "versionId" = (SELECT "id" FROM "CharterVersion" WHERE "number" IS NULL)`)
  })

  it.each(['CharterVersion', ...Object.keys(contents)])('to empty %s', async (table) => {
    await refused(`TRUNCATE "${table}" CASCADE`)
  })
})

describe('the database refuses to rewrite', () => {
  it.each(['ActivityEvent', 'Redaction'])('%s', async (table) => {
    expect(await db.$executeRawUnsafe(`SELECT 1 FROM "${table}"`)).toBeGreaterThan(0)
    await refused(`UPDATE "${table}" SET "id" = "id"`)
    await refused(`DELETE FROM "${table}"`)
    await refused(`TRUNCATE "${table}"`)
  })
})

describe('the database refuses', () => {
  it('a second draft', async () => {
    const { id: charterId } = await db.charter.findFirstOrThrow()
    await expect(db.charterVersion.create({ data: { charterId } })).rejects.toThrow(
      /one_draft|Unique/,
    )
  })

  it('a draft as the current version', async () => {
    const draft = await db.charterVersion.findFirstOrThrow({ where: { number: null } })
    await expect(
      db.charter.update({ where: { id: draft.charterId }, data: { currentVersionId: draft.id } }),
    ).rejects.toThrow(/must be one of its published versions/)
  })

  it('a version with a number and no snapshot', async () => {
    await expect(
      db.$executeRawUnsafe(
        `UPDATE "CharterVersion" SET "number" = 7, "publishedAt" = now() WHERE "number" IS NULL`,
      ),
    ).rejects.toThrow(/published_whole/)
  })

  it('two regular postings of one post at a time, but no additional charge', async () => {
    const { id: postId } = await db.post.findFirstOrThrow()
    const posting = { postId, nameBn: 'কেউ' }
    const from = new Date('2026-06-01')
    await expect(db.posting.create({ data: { ...posting, from } })).rejects.toThrow(/overlap/)
    await expect(db.posting.create({ data: posting })).rejects.toThrow(/overlap/)
    const charge = { ...posting, from, kind: 'ADDITIONAL_CHARGE' as const }
    expect(await db.posting.create({ data: charge })).toMatchObject({ nameBn: 'কেউ' })
    await expect(
      db.posting.updateMany({ where: { kind: 'ADDITIONAL_CHARGE' }, data: { kind: 'REGULAR' } }),
    ).rejects.toThrow(/overlap/)
  })

  it('a posting that ends before it begins, a fourth level', async () => {
    const { officeId } = await db.post.findFirstOrThrow()
    const { id: postId } = await db.post.create({ data: { officeId, titleBn: 'x' } })
    const reversed = {
      postId,
      nameBn: 'কেউ',
      from: new Date('2020-02-02'),
      to: new Date('2020-01-01'),
    }
    await expect(db.posting.create({ data: reversed })).rejects.toThrow(/Posting_days/)
    const draft = await db.charterVersion.findFirstOrThrow({ where: { number: null } })
    await expect(
      db.escalationLevel.create({ data: { versionId: draft.id, level: 4 } }),
    ).rejects.toThrow(/EscalationLevel_level/)
  })
})
