import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { addServiceFromStandard } from '@/lib/catalogue/commands/add-service-from-standard'
import { copyService } from '@/lib/catalogue/commands/copy-service'
import { linkServices } from '@/lib/catalogue/commands/link-services'
import { suggestLinks } from '@/lib/catalogue/queries/suggest-links'
import { redactVersion } from '@/lib/charters/commands/redact-version'
import { attachForm } from '@/lib/form-files/commands/attach-form'
import { accepted } from '@/tests/factories/accepted'
import { draftServices, givenStandard } from '@/tests/factories/catalogue'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { pdfFile } from '@/tests/factories/form-file'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const office = 'doict.lohagara.narail'
const elsewhere = 'doict.kachua.bagerhat'

beforeAll(async () => {
  await givenOffice()
  await givenOffice({ slug: elsewhere, areaId: 'kachua.bagerhat' })
  await givenStandard({
    slug: 'land-mutation',
    nameBn: 'নামজারি',
    nameEn: 'Land mutation',
    timeLimitBn: '২৮ কার্যদিবস',
    feeMin: 20,
    feeMax: 1170,
    documents: [{ textBn: 'দলিল', textEn: 'Deed' }],
  })
})

describe('addServiceFromStandard', () => {
  it('begins with what the template says, linked to it, at the end of the draft', async () => {
    await givenDraft(office)
    const input = { officeSlug: office, standardSlug: 'land-mutation' }
    const { serviceSlug } = accepted(await addServiceFromStandard(actor, input))
    expect(serviceSlug).toBe('land-mutation')
    const [, added] = await draftServices(office)
    expect(added).toMatchObject({
      serial: '২',
      nameBn: 'নামজারি',
      timeLimitBn: '২৮ কার্যদিবস',
      timeLimit: { kind: 'limit', max: 28 },
      fee: { kind: 'range', min: 20, max: 1170 },
      responsiblePostId: null,
      documents: [{ textBn: 'দলিল', textEn: 'Deed' }],
    })
    expect(added?.standardServiceId).not.toBeNull()
  })

  it('refuses a template that is not there', async () => {
    const input = { officeSlug: office, standardSlug: 'nothing' }
    const issues = [{ code: 'standard_service_unknown', path: '/standardSlug' }]
    expect(await addServiceFromStandard(actor, input)).toMatchObject({ ok: false, issues })
  })
})

describe('copyService', () => {
  it('takes the texts and forms, leaves officers and hidden parts, and trusts no translation', async () => {
    await givenPost(elsewhere, { titleBn: 'কর্মকর্তা' })
    const revision = await givenDraft(
      elsewhere,
      charterDraft({
        services: [
          serviceDraft({
            slug: 'care',
            nameBn: 'যত্ন',
            nameEn: 'Care',
            officer: { titleBn: 'কর্মকর্তা' },
            remarksBn: 'গোপন',
            translations: { name: { reviewed: true } },
          }),
        ],
      }),
    )
    const place = { officeSlug: elsewhere, serviceSlug: 'care', document: 0, revision }
    const { formFileId } = accepted(await attachForm(actor, place, pdfFile()))
    const publication = { officeSlug: elsewhere, reason: 'test' }
    const { number } = accepted(await publishCharter(actor, publication))
    const hidden = { officeSlug: elsewhere, number, path: '/services/care/remarks', reason: 'x' }
    accepted(await redactVersion(actor, hidden))
    const from = { fromOfficeSlug: elsewhere, fromServiceSlug: 'care' }
    const { serviceSlug } = accepted(await copyService(actor, { officeSlug: office, ...from }))
    const copy = (await draftServices(office)).at(-1)
    expect(serviceSlug).toBe('care')
    expect(copy).toMatchObject({ nameBn: 'যত্ন', responsiblePostId: null, remarksBn: null })
    expect(copy?.translations).toMatchObject({ name: { reviewed: false } })
    const [document] = copy?.documents ?? []
    const file = await db.formFile.findUniqueOrThrow({
      where: { id: document?.formFileId ?? '' },
      include: { office: true },
    })
    expect(file).toMatchObject({ sha256: expect.any(String), office: { slug: office } })
    expect(file.id).not.toBe(formFileId)
  })

  it('copies nothing that is not published', async () => {
    await givenDraft(
      elsewhere,
      charterDraft({ services: [serviceDraft({ slug: 'draft-only', nameBn: 'খসড়া' })] }),
    )
    const input = { officeSlug: office, fromOfficeSlug: elsewhere, fromServiceSlug: 'draft-only' }
    const issues = [{ code: 'service_unknown', path: '/fromServiceSlug' }]
    expect(await copyService(actor, input)).toMatchObject({ ok: false, issues })
  })
})

describe('linkServices', () => {
  it('links by a name that is alike, unlinks, and changes nothing else', async () => {
    await givenPublished(
      office,
      charterDraft({
        services: [serviceDraft({ slug: 'namjari', nameBn: 'নামজারী', nameEn: '' })],
      }),
    )
    const { services } = await suggestLinks(actor, office)
    expect(services).toMatchObject([{ serviceSlug: 'namjari', suggested: 'land-mutation' }])
    const link = (slug: string) =>
      linkServices(actor, { officeSlug: office, links: { namjari: slug } })
    accepted(await link('land-mutation'))
    const [linked] = await draftServices(office)
    expect(linked).toMatchObject({ nameBn: 'নামজারী', timeLimitBn: '৩ কার্যদিবস' })
    expect(linked?.standardServiceId).not.toBeNull()
    accepted(await link(''))
    expect(await draftServices(office)).toMatchObject([{ standardServiceId: null }])
    const unknown = { code: 'standard_service_unknown', path: '/services/0/standardServiceSlug' }
    expect(await link('nothing')).toMatchObject({ ok: false, issues: [unknown] })
  })
})
