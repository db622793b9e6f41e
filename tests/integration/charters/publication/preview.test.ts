import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { discardDraft } from '@/lib/charters/commands/discard-draft'
import { createPreviewLink } from '@/lib/charters/commands/preview/create-preview-link'
import { revokePreviewLink } from '@/lib/charters/commands/preview/revoke-preview-link'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import { findSharedPreview, findSharedService } from '@/lib/charters/queries/find-shared-preview'
import { getDraftPreview } from '@/lib/charters/queries/get-draft-preview'
import { listPreviewLinks } from '@/lib/charters/queries/list-preview-links'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const office = 'doict.lohagara.narail'
const officer = { titleBn: 'সহকারী প্রোগ্রামার' }
const content = charterDraft({ services: [serviceDraft({ officer })] })

beforeAll(async () => {
  await givenOffice({ slug: office, areaId: 'lohagara.narail' })
  await givenPost(office)
})

const makeLink = async () => accepted(await createPreviewLink(actor, { officeSlug: office }))

describe('the preview of a draft', () => {
  it('is what the page shows once it is published', async () => {
    await givenDraft(office, content)
    const preview = await getDraftPreview(actor, office)
    expect(preview.version).toMatchObject({ number: 1, isDraft: true, isCurrent: false })
    await givenPublished(office, content)
    const page = await findPublishedCharter(office)
    const { version: _, versions: __, ...shown } = page!
    expect(preview).toMatchObject(shown)
  })

  it('is read without an account by who has the address, as it is then', async () => {
    await givenDraft(office, content)
    const { token } = await makeLink()
    expect(await db.previewLink.count({ where: { tokenHash: token } })).toBe(0)
    await givenDraft(office, { ...content, visionBn: 'পরের কথা' })
    expect(await findSharedPreview(token)).toMatchObject({
      state: 'shown',
      shown: { vision: { bn: 'পরের কথা' }, version: { isDraft: true } },
    })
    expect(await findSharedService(token, 'ict-training')).toMatchObject({
      state: 'shown',
      shown: { service: { officer: { name: { en: 'Nasrin Akter' } } } },
    })
    expect(await findSharedService(token, 'unknown')).toEqual({ state: 'gone' })
    expect(await findSharedPreview('guessed')).toEqual({ state: 'gone' })
  })

  it('is gone when it expires or is withdrawn', async () => {
    const [late, withdrawn] = [await makeLink(), await makeLink()]
    expect(await listPreviewLinks(actor, office)).toHaveLength(3)
    const expiresAt = new Date(Date.now() - 1)
    await db.previewLink.update({ where: { id: late.id }, data: { expiresAt } })
    accepted(await revokePreviewLink(actor, { officeSlug: office, linkId: withdrawn.id }))
    expect(await findSharedPreview(late.token)).toEqual({ state: 'gone' })
    expect(await findSharedPreview(withdrawn.token)).toEqual({ state: 'gone' })
    expect(await listPreviewLinks(actor, office)).toHaveLength(1)
    expect(await revokePreviewLink(actor, { officeSlug: office, linkId: late.id })).toEqual({
      ok: true,
    })
    expect(await revokePreviewLink(actor, { officeSlug: office, linkId: late.id })).toMatchObject({
      code: 'link_gone',
    })
  })

  it('leads to the charter once the draft is published, and nowhere once it is thrown away', async () => {
    const published = await makeLink()
    await givenPublished(office, content)
    expect(await findSharedPreview(published.token)).toEqual({
      state: 'published',
      officeSlug: office,
    })
    const revision = await givenDraft(office, content)
    const discarded = await makeLink()
    accepted(await discardDraft(actor, { officeSlug: office, revision }))
    expect(await findSharedPreview(discarded.token)).toEqual({ state: 'gone' })
    expect(await createPreviewLink(actor, { officeSlug: office })).toMatchObject({
      code: 'no_draft',
    })
  })
})
