import { beforeEach, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { discardDraft } from '@/lib/charters/commands/discard-draft'
import { addService } from '@/lib/charters/commands/editing/add-service'
import { moveService } from '@/lib/charters/commands/editing/move-service'
import { orderServices } from '@/lib/charters/commands/editing/order-services'
import { removeService } from '@/lib/charters/commands/editing/remove-service'
import { renumberServices } from '@/lib/charters/commands/editing/renumber-services'
import { saveEscalationLevels } from '@/lib/charters/commands/editing/save-escalation-levels'
import { saveExpectations } from '@/lib/charters/commands/editing/save-expectations'
import { saveService } from '@/lib/charters/commands/editing/save-service'
import { saveStatement } from '@/lib/charters/commands/editing/save-statement'
import { undoEdit } from '@/lib/charters/commands/editing/undo-edit'
import { findService, toServicePart, toStatement } from '@/lib/charters/editing/parts'
import { getDraft } from '@/lib/charters/queries/find-draft'
import { parseTimeLimit } from '@/lib/values/time-limit'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
let serial = 0
let officeSlug = ''

const names = ['এক', 'দুই', 'তিন']
const threeServices = () =>
  charterDraft({
    services: names.map((nameBn, at) =>
      serviceDraft({ nameBn, nameEn: `Service ${at + 1}`, serial: String(at + 1) }),
    ),
  })

beforeEach(async () => {
  serial += 1
  officeSlug = `editing-${serial}`
  await givenOffice({ slug: officeSlug, hosts: [] })
})

const draftNow = () => getDraft(actor, officeSlug)
const order = async () => (await draftNow()).content.services.map(({ nameBn }) => nameBn)

async function openService(slug = 'service-2') {
  const { content, revision } = await draftNow()
  const found = findService(content, slug)
  if (!found) throw new Error(slug)
  return { officeSlug, slug, revision, base: toServicePart(found.service) }
}

describe('an edit', () => {
  it('opens a draft from the published version, and only when something changes', async () => {
    await givenPublished(officeSlug, threeServices())
    const before = await draftNow()
    expect(before).toMatchObject({ exists: false, revision: 0, basedOn: 1, versionId: null })
    const same = await saveStatement(actor, {
      officeSlug,
      revision: 0,
      statement: toStatement(before.content),
    })
    expect(same).toMatchObject({ ok: true, eventId: null })
    expect((await draftNow()).exists).toBe(false)
    accepted(
      await saveStatement(actor, {
        officeSlug,
        revision: 0,
        statement: { ...toStatement(before.content), visionBn: 'নতুন' },
      }),
    )
    const after = await draftNow()
    expect(after).toMatchObject({ exists: true, basedOn: 1, content: { visionBn: 'নতুন' } })
    expect(after.content.services).toEqual(before.content.services)
  })

  it('writes only the rows of what it changed', async () => {
    await givenDraft(officeSlug, threeServices())
    const ids = () =>
      db.serviceVersion
        .findMany({
          where: { service: { office: { slug: officeSlug } } },
          orderBy: { position: 'asc' },
        })
        .then((rows) => rows.map(({ id }) => id))
    const before = await ids()
    const opened = await openService()
    accepted(await saveService(actor, { ...opened, service: { ...opened.base, placeBn: 'কক্ষ ১' } }))
    const after = await ids()
    expect([after[0], after[2]]).toEqual([before[0], before[2]])
    expect((await openService()).base.placeBn).toBe('কক্ষ ১')
  })

  it('judges the whole draft, also what two services say together', async () => {
    await givenDraft(officeSlug, threeServices())
    const repeated = async () =>
      (await draftNow()).findings.filter(({ rule }) => rule === 'R03').map(({ place }) => place)
    expect(await repeated()).toEqual([])
    const opened = await openService('service-3')
    accepted(await saveService(actor, { ...opened, service: { ...opened.base, nameBn: 'এক' } }))
    expect(await repeated()).toEqual([{ part: 'service', service: 2, field: 'nameBn' }])
  })

  it('keeps a corrected value until its words change', async () => {
    await givenDraft(officeSlug, threeServices())
    const opened = await openService()
    const timeLimit = {
      raw: '৩ কার্যদিবস',
      kind: 'limit',
      max: 5,
      unit: 'day',
      basis: 'working',
    } as const
    accepted(await saveService(actor, { ...opened, service: { ...opened.base, timeLimit } }))
    const corrected = await openService()
    const { timeLimit: _, ...rest } = corrected.base
    accepted(await saveService(actor, { ...corrected, service: { ...rest, placeBn: 'ক' } }))
    expect((await openService()).base.timeLimit).toEqual(timeLimit)
    const again = await openService()
    accepted(
      await saveService(actor, { ...again, service: { ...again.base, timeLimitBn: '৭ কার্যদিবস' } }),
    )
    expect((await openService()).base.timeLimit).toEqual(parseTimeLimit('৭ কার্যদিবস'))
  })

  it('saves expectations and levels, each by itself', async () => {
    await givenDraft(officeSlug, threeServices())
    const { revision } = await draftNow()
    const saved = accepted(
      await saveExpectations(actor, {
        officeSlug,
        revision,
        expectations: [{ textBn: 'সময়মতো আসুন' }],
      }),
    )
    accepted(
      await saveEscalationLevels(actor, {
        officeSlug,
        revision: saved.revision,
        escalationLevels: [{ level: 2, whoBn: 'আপিল কর্মকর্তা', timeLimitBn: '২০ কার্যদিবস' }],
      }),
    )
    const { content } = await draftNow()
    expect(content.expectations).toMatchObject([{ textBn: 'সময়মতো আসুন' }])
    expect(content.escalationLevels).toMatchObject([{ level: 2, timeLimit: { max: 20 } }])
  })
})

describe('a translation', () => {
  it('keeps the source it was made from once that changed, until it is reviewed', async () => {
    await givenDraft(officeSlug, threeServices())
    const opened = await openService()
    accepted(
      await saveService(actor, { ...opened, service: { ...opened.base, nameBn: 'অন্য সেবা' } }),
    )
    const state = async () => (await draftNow()).translations['/services/1/name']
    expect(await state()).toEqual({ state: 'outdated', source: 'bn', was: 'দুই' })
    const again = await openService()
    const translations = { name: { reviewed: true } }
    accepted(await saveService(actor, { ...again, service: { ...again.base, translations } }))
    expect(await state()).toEqual({ state: 'reviewed', source: 'bn' })
  })

  it('may have English as its source', async () => {
    await givenDraft(officeSlug, threeServices())
    const opened = await openService()
    const translations = { name: { source: 'en' as const } }
    accepted(await saveService(actor, { ...opened, service: { ...opened.base, translations } }))
    expect((await draftNow()).translations['/services/1/name']).toMatchObject({ source: 'en' })
    const again = await openService()
    accepted(await saveService(actor, { ...again, service: { ...again.base, nameBn: 'ভিন্ন' } }))
    expect((await draftNow()).translations['/services/1/name']).toMatchObject({
      source: 'en',
      state: 'unreviewed',
    })
  })
})

describe('two people', () => {
  it('save different parts from the same revision, both', async () => {
    await givenDraft(officeSlug, threeServices())
    const [one, other] = [await openService('service-1'), await openService('service-2')]
    accepted(await saveService(actor, { ...one, service: { ...one.base, placeBn: 'ক' } }))
    accepted(await saveService(actor, { ...other, service: { ...other.base, placeBn: 'খ' } }))
    const { content } = await draftNow()
    expect(content.services.map(({ placeBn }) => placeBn)).toEqual(['ক', 'খ', undefined])
  })

  it('collide on the same part: the second is told what stands there, and nothing is lost', async () => {
    await givenDraft(officeSlug, threeServices())
    const opened = await openService()
    accepted(await saveService(actor, { ...opened, service: { ...opened.base, placeBn: 'ক' } }))
    const answer = await saveService(actor, {
      ...opened,
      service: { ...opened.base, placeBn: 'খ' },
    })
    expect(answer).toMatchObject({ ok: false, code: 'conflict', theirs: { placeBn: 'ক' } })
    expect((await openService()).base.placeBn).toBe('ক')
  })

  it('sent twice are saved once', async () => {
    await givenDraft(officeSlug, threeServices())
    const opened = await openService()
    const twice = { ...opened, service: { ...opened.base, placeBn: 'ক' } }
    const first = accepted(await saveService(actor, twice))
    const second = accepted(await saveService(actor, twice))
    expect(second).toMatchObject({ revision: first.revision, eventId: null })
  })

  it('collide on a service that was removed', async () => {
    await givenDraft(officeSlug, threeServices())
    const opened = await openService()
    accepted(await removeService(actor, opened))
    const service = { ...opened.base, placeBn: 'খ' }
    expect(await saveService(actor, { ...opened, service })).toMatchObject({
      code: 'conflict',
      theirs: null,
    })
    const back = accepted(await addService(actor, { officeSlug, service, continues: opened.slug }))
    expect(back.slug).toBe('service-2')
  })

  it('are refused a stale revision where the form showed nothing else', async () => {
    const revision = await givenDraft(officeSlug, threeServices())
    const { base: _, ...opened } = await openService()
    const service = { category: 'citizen' as const, nameBn: 'ক' }
    expect(await saveService(actor, { ...opened, revision: revision - 1, service })).toMatchObject({
      code: 'stale_revision',
      revision,
    })
  })
})

describe('services', () => {
  it('are added behind the last of their category', async () => {
    await givenDraft(officeSlug, threeServices())
    const add = (nameBn: string, category: 'citizen' | 'internal') =>
      addService(actor, { officeSlug, service: { category, nameBn } })
    accepted(await add('চার', 'internal'))
    accepted(await add('পাঁচ', 'citizen'))
    expect(await order()).toEqual(['এক', 'দুই', 'তিন', 'পাঁচ', 'চার'])
    expect(await add(' ', 'citizen')).toMatchObject({
      code: 'invalid',
      issues: [{ code: 'service_name_missing', path: '/nameBn' }],
    })
  })

  it('keep what they inherit pointing to the same service, whatever moves or goes', async () => {
    const content = threeServices()
    content.services = content.services?.map((service, at) =>
      at === 2 ? { ...service, inherited: { officer: 1 } } : service,
    )
    await givenDraft(officeSlug, content)
    const { revision } = await draftNow()
    accepted(await moveService(actor, { officeSlug, revision, slug: 'service-2', to: 'up' }))
    const inherited = async () => (await draftNow()).content.services.map((one) => one.inherited)
    expect(await inherited()).toEqual([{}, {}, { officer: 0 }])
    accepted(await removeService(actor, await openService('service-2')))
    expect(await inherited()).toEqual([{}, {}])
  })

  it('are ordered as a whole, refused when the order is another by now', async () => {
    await givenDraft(officeSlug, threeServices())
    const { revision, content } = await draftNow()
    const base = content.services.map(({ slug }) => slug)
    const wanted = ['service-3', 'service-1', 'service-2']
    accepted(await orderServices(actor, { officeSlug, revision, base, order: wanted }))
    expect(await order()).toEqual(['তিন', 'এক', 'দুই'])
    expect(await orderServices(actor, { officeSlug, revision, base, order: wanted })).toMatchObject(
      {
        code: 'conflict',
      },
    )
    const now = await draftNow()
    const next = { officeSlug, revision: now.revision }
    accepted(await renumberServices(actor, next))
    expect((await draftNow()).content.services.map(({ serial }) => serial)).toEqual(['১', '২', '৩'])
    expect(
      await orderServices(actor, { ...next, base: wanted, order: ['service-1'] }),
    ).toMatchObject({
      code: 'conflict',
    })
  })
})

describe('undoEdit', () => {
  it('puts a removed service back where it stood, translations included', async () => {
    await givenDraft(officeSlug, threeServices())
    const opened = await openService()
    const translations = { name: { reviewed: true } }
    accepted(await saveService(actor, { ...opened, service: { ...opened.base, translations } }))
    const before = await draftNow()
    const removed = accepted(await removeService(actor, await openService()))
    accepted(
      await saveStatement(actor, {
        officeSlug,
        revision: removed.revision,
        statement: { visionBn: 'ক' },
      }),
    )
    accepted(await undoEdit(actor, { officeSlug, eventId: removed.eventId ?? '' }))
    const after = await draftNow()
    expect(after.content).toEqual({ ...before.content, visionBn: 'ক', visionEn: undefined })
    expect(after.translations['/services/1/name']?.state).toBe('reviewed')
  })

  it('undoes an edit and its undoing, but not what has changed since', async () => {
    await givenDraft(officeSlug, threeServices())
    const opened = await openService()
    const edit = accepted(
      await saveService(actor, { ...opened, service: { ...opened.base, placeBn: 'ক' } }),
    )
    const undone = accepted(await undoEdit(actor, { officeSlug, eventId: edit.eventId ?? '' }))
    expect((await openService()).base.placeBn).toBeUndefined()
    accepted(await undoEdit(actor, { officeSlug, eventId: undone.eventId ?? '' }))
    const again = await openService()
    expect(again.base.placeBn).toBe('ক')
    accepted(await saveService(actor, { ...again, service: { ...again.base, placeBn: 'খ' } }))
    expect(await undoEdit(actor, { officeSlug, eventId: edit.eventId ?? '' })).toMatchObject({
      code: 'changed_since',
    })
  })

  it('brings a discarded draft back, while there is no other', async () => {
    const revision = await givenDraft(officeSlug, threeServices())
    const before = (await draftNow()).content
    const { eventId } = accepted(await discardDraft(actor, { officeSlug, revision }))
    expect((await draftNow()).content.services).toEqual([])
    accepted(await undoEdit(actor, { officeSlug, eventId }))
    expect((await draftNow()).content).toEqual(before)
    expect(await undoEdit(actor, { officeSlug, eventId })).toMatchObject({ code: 'draft_exists' })
  })

  it('knows no event of another office, and none that is no edit', async () => {
    await givenDraft(officeSlug, threeServices())
    const eventId = '01a1ffa7-47f5-773a-bda9-ecc349d78e7c'
    await expect(undoEdit(actor, { officeSlug, eventId })).rejects.toThrow('not found')
    const { id } = await db.activityEvent.findFirstOrThrow({
      where: { action: 'charter:start-draft', recordType: 'charter-version' },
      orderBy: { at: 'desc' },
    })
    expect(await undoEdit(actor, { officeSlug, eventId: id })).toMatchObject({
      code: 'not_undoable',
    })
  })
})
