import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { confirmCharter } from '@/lib/charters/commands/confirm-charter'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import { findPublishedService } from '@/lib/charters/queries/find-published-service'
import { getConfirmation } from '@/lib/charters/queries/get-confirmation'
import { listSpeakers } from '@/lib/charters/queries/list-speakers'
import { isoDay } from '@/lib/i18n/format-day'
import { dayOf } from '@/lib/posts/day'
import { listDue } from '@/lib/reminders/list-due'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { letTimePass } from '@/tests/factories/publication'
import { useDatabase } from '@/tests/support/database/database'

useDatabase()
const office = 'doict.lohagara.narail'
const today = isoDay(new Date())
let postId = ''

beforeAll(async () => {
  await givenOffice({ slug: 'doict.narail', level: 'DISTRICT', areaId: 'narail' })
  await givenOffice({ slug: office, areaId: 'lohagara.narail', parentSlug: 'doict.narail' })
  await givenPost('doict.narail', { titleEn: 'Programmer' })
  postId = await givenPost(office)
  const names = ['এক', 'দুই', 'তিন']
  const services = names.map((nameBn, at) => serviceDraft({ nameBn, nameEn: `Service ${at}` }))
  await givenPublished(office, charterDraft({ services }))
})

const confirm = (except: string[] = [], on = today) =>
  confirmCharter(actor, { officeSlug: office, postId, on, except })

describe('confirming all services but some', () => {
  it('says nothing of those left out, nor of the whole', async () => {
    accepted(await confirm(['service-1']))
    const charter = await findPublishedCharter(office)
    expect(charter?.confirmed).toBeUndefined()
    expect(charter?.confirmedPartly).toMatchObject({ services: 2, of: 3 })
    expect((await findPublishedService(office, 'service-0'))?.confirmed).toMatchObject({
      postTitle: { en: 'Assistant Programmer' },
    })
    expect((await findPublishedService(office, 'service-1'))?.confirmed).toBeUndefined()
    const { services } = await getConfirmation(actor, office)
    expect(services.map(({ on }) => on !== undefined)).toEqual([true, false, true])
  })

  it('is refused for services that are not there, and when nothing is left', async () => {
    expect(await confirm(['unknown'])).toMatchObject({ issues: [{ code: 'service_unknown' }] })
    expect(await confirm(['service-0', 'service-1', 'service-2'])).toMatchObject({
      issues: [{ code: 'nothing_confirmed' }],
    })
  })

  it('leaves the charter due; the whole confirmed is not', async () => {
    expect(await listDue(dayOf(new Date()))).toEqual([])
    await letTimePass(100)
    expect(await listDue(dayOf(new Date()))).toHaveLength(1)
    accepted(await confirm(['service-1']))
    expect(await listDue(dayOf(new Date()))).toHaveLength(1)
    accepted(await confirm())
    expect(await listDue(dayOf(new Date()))).toEqual([])
    const charter = await findPublishedCharter(office)
    expect(charter).toMatchObject({ confirmed: { on: dayOf(new Date()) } })
    expect(charter?.confirmedPartly).toBeUndefined()
  })

  it('is said by a post of the office or of the one above', async () => {
    const speakers = await listSpeakers(actor, office)
    expect(speakers.map(({ title }) => title.en)).toEqual(['Assistant Programmer', 'Programmer'])
    expect(speakers[1]?.office?.slug).toBe('doict.narail')
  })
})
