import { describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { redactVersion } from '@/lib/charters/commands/redact-version'
import { saveStatement } from '@/lib/charters/commands/editing/save-statement'
import { getDraft } from '@/lib/charters/queries/find-draft'
import { accepted } from '../../factories/accepted'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '../../factories/charter'
import { givenOffice } from '../../factories/office'
import { useDatabase } from '../../support/database/database'

const { db } = useDatabase()

describe('a draft', () => {
  it('does not bring back what was redacted from the version it begins with', async () => {
    const { slug } = await givenOffice()
    const remarksBn = 'ব্যক্তিগত ফোন ০১৭০০০০০০০০'
    const services = [serviceDraft({ slug: 'training', remarksBn })]
    const number = await givenPublished(slug, charterDraft({ services }))
    const path = '/services/training/remarks'
    accepted(
      await redactVersion(actor, { officeSlug: slug, number, path, reason: 'a private number' }),
    )
    expect((await getDraft(actor, slug)).content.services[0]).not.toHaveProperty('remarksBn')
    const statement = { visionBn: 'নতুন ভিশন, সবার জন্য সেবা' }
    accepted(await saveStatement(actor, { officeSlug: slug, revision: 0, statement } as never))
    accepted(await publishCharter(actor, { officeSlug: slug, reason: 'test' }))
    const [version] = await db.charterVersion.findMany({
      where: { number: number + 1 },
      include: { services: true },
    })
    expect(version?.services).toMatchObject([{ remarksBn: null }])
  })

  it('of a closed office is not published', async () => {
    const { officeId, slug } = await givenOffice({ slug: 'closed.lohagara.narail' })
    await givenDraft(slug)
    await db.office.update({ where: { id: officeId }, data: { state: 'CLOSED' } })
    expect(await publishCharter(actor, { officeSlug: slug, reason: 'test' })).toEqual({
      ok: false,
      code: 'office_not_active',
    })
  })
})
