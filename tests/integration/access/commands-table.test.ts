// Every exported command × role × own or other district. A command that is missing here fails the first test.
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Actor,
  commandLineActor,
  type PersonActor,
  type Role,
  roles,
} from '@/lib/access/actor'
import { ForbiddenError, NotFoundError } from '@/lib/access/errors'
import { createStandardService } from '@/lib/catalogue/commands'
import { confirmCharter } from '@/lib/charters/commands/confirm-charter'
import { discardDraft } from '@/lib/charters/commands/discard-draft'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { redactVersion } from '@/lib/charters/commands/redact-version'
import { saveDraft } from '@/lib/charters/commands/save-draft'
import { startDraft } from '@/lib/charters/commands/start-draft'
import { applyImport } from '@/lib/imports/apply'
import { createDepartment } from '@/lib/offices/commands/create-department'
import { createOffice } from '@/lib/offices/commands/create-office'
import { updateOffice } from '@/lib/offices/commands/update-office'
import { correctPosting } from '@/lib/posts/commands/correct-posting'
import { createPost } from '@/lib/posts/commands/create-post'
import { endPosting } from '@/lib/posts/commands/end-posting'
import { startPosting } from '@/lib/posts/commands/start-posting'
import { saveHolidays, saveRuleSet } from '@/lib/redress/commands'
import { createStrategy } from '@/lib/strategy/commands'
import { charterDraft, givenDraft, givenPublished } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { importReport } from '@/tests/factories/report'
import { useDatabase } from '@/tests/support/database'

const { db } = useDatabase()

interface Place {
  officeSlug: string
  areaId: string
  postId: string
  postingId: string
}
type Run = (actor: Actor, place: Place) => Promise<unknown>
type Row = [command: string, run: Run, allowed: Role[]]

const own: Place = {
  officeSlug: 'doict.lohagara.narail',
  areaId: 'narail',
  postId: '',
  postingId: '',
}
const other: Place = {
  officeSlug: 'doict.kachua.bagerhat',
  areaId: 'bagerhat',
  postId: '',
  postingId: '',
}
const editors: Role[] = ['administrator', 'programmer']
const administrators: Role[] = ['administrator']
const day = '2026-11-01'
let serial = 0
const fresh = (name: string) => `${name}-${(serial += 1)}`

const ofAnOffice: Row[] = [
  [
    'updateOffice',
    (actor, { officeSlug }) => updateOffice(actor, { slug: officeSlug, addressBn: 'x' }),
    editors,
  ],
  [
    'createPost',
    (actor, { officeSlug }) => createPost(actor, { officeSlug, titleBn: fresh('পদ') }),
    editors,
  ],
  [
    'startPosting',
    (actor, { postId }) => startPosting(actor, { postId, nameBn: 'কেউ', from: day }),
    editors,
  ],
  [
    'correctPosting',
    (actor, { postingId }) => correctPosting(actor, { postingId, nameBn: 'কেউ' }),
    editors,
  ],
  ['endPosting', (actor, { postingId }) => endPosting(actor, { postingId, to: day }), editors],
  ['startDraft', (actor, { officeSlug }) => startDraft(actor, { officeSlug }), editors],
  [
    'saveDraft',
    (actor, { officeSlug }) =>
      saveDraft(actor, { officeSlug, revision: 1, content: charterDraft() }),
    editors,
  ],
  [
    'publishCharter',
    (actor, { officeSlug }) => publishCharter(actor, { officeSlug, reason: 'x' }),
    editors,
  ],
  [
    'confirmCharter',
    (actor, { officeSlug, postId }) => confirmCharter(actor, { officeSlug, postId, on: day }),
    editors,
  ],
  [
    'discardDraft',
    (actor, { officeSlug }) => discardDraft(actor, { officeSlug, revision: 1 }),
    editors,
  ],
  [
    'redactVersion',
    (actor, { officeSlug }) =>
      redactVersion(actor, { officeSlug, number: 1, path: '/mission', reason: 'x' }),
    administrators,
  ],
  [
    'createStrategy',
    (actor, { officeSlug }) =>
      createStrategy(actor, { officeSlug, slug: fresh('plan'), pillars: [{ slug: 'one' }] }),
    administrators,
  ],
  [
    'applyImport',
    (actor, { officeSlug }) =>
      applyImport(actor, {
        officeSlug,
        report: importReport(),
        file: { name: 'x.txt', hash: 'x', format: 'text' },
      }),
    editors,
  ],
]

const ofAnArea: Row[] = [
  [
    'createOffice',
    (actor, { areaId }) =>
      createOffice(actor, {
        slug: fresh('new'),
        departmentSlug: 'doict',
        level: 'UPAZILA',
        nameBn: 'নতুন',
        areaId,
      }),
    administrators,
  ],
]

const ofTheCountry: Row[] = [
  [
    'createDepartment',
    (actor) => createDepartment(actor, { slug: fresh('dept'), nameBn: 'ক', nameEn: 'A' }),
    administrators,
  ],
  [
    'createStandardService',
    (actor) => createStandardService(actor, { slug: fresh('service'), nameBn: 'ক' }),
    administrators,
  ],
  [
    'saveRuleSet',
    (actor) =>
      saveRuleSet(actor, {
        nameBn: 'ক',
        nameEn: 'A',
        source: 'test',
        effectiveFrom: '2030-01-01',
        rules: [{ level: 1, whoBn: 'ক', whoEn: 'A', limitDays: 30 }],
      }),
    administrators,
  ],
  [
    'saveHolidays',
    (actor) => saveHolidays(actor, { year: 2030, source: 'test', holidays: [] }),
    administrators,
  ],
]

beforeAll(async () => {
  for (const place of [own, other]) {
    await givenOffice({ slug: place.officeSlug, areaId: place.areaId })
    place.postId = await givenPost(place.officeSlug)
    const posting = await db.posting.findFirstOrThrow({ where: { postId: place.postId } })
    place.postingId = posting.id
    await givenPublished(place.officeSlug)
    await givenDraft(place.officeSlug)
  }
})

const person = (role: Role, areaId?: string, departmentSlug = 'doict'): PersonActor => ({
  kind: 'person',
  id: role,
  name: role,
  grants: [{ role, ...(areaId && { areaId, departmentSlug }) }],
})

/** What came of it; a refused command must have left nothing behind. */
async function outcome(run: Run, actor: Actor, place: Place): Promise<string> {
  const before = await db.activityEvent.count()
  try {
    await run(actor, place)
    return 'let in'
  } catch (error) {
    expect(await db.activityEvent.count()).toBe(before)
    if (error instanceof ForbiddenError) return 'forbidden'
    if (error instanceof NotFoundError) return 'not found'
    throw error
  }
}

describe('the table', () => {
  it('holds every exported command', async () => {
    const files = {
      ...import.meta.glob('/lib/*/commands.ts'),
      ...import.meta.glob('/lib/*/commands/*.ts'),
      ...import.meta.glob('/lib/imports/apply.ts'),
    }
    const modules = await Promise.all(Object.values(files).map((load) => load()))
    const exported = modules.flatMap((module) => Object.keys(module as object))
    const listed = [...ofAnOffice, ...ofAnArea, ...ofTheCountry].map(([command]) => command)
    expect(listed.toSorted()).toEqual(exported.toSorted())
  })
})

describe.each(roles)('the %s of a district', (role) => {
  const actor = person(role, 'narail')

  it.each(ofAnOffice)('at an office: %s', async (_, run, allowed) => {
    expect(await outcome(run, actor, own)).toBe(allowed.includes(role) ? 'let in' : 'forbidden')
    expect(await outcome(run, actor, other)).toBe('not found')
    expect(await outcome(run, person(role, 'narail', 'land'), own)).toBe('not found')
  })

  it.each(ofAnArea)('in an area: %s', async (_, run, allowed) => {
    expect(await outcome(run, actor, own)).toBe(allowed.includes(role) ? 'let in' : 'forbidden')
    expect(await outcome(run, actor, other)).toBe('forbidden')
    expect(await outcome(run, person(role, 'narail', 'land'), own)).toBe('forbidden')
  })

  it.each(ofTheCountry)('for the country: %s', async (_, run) => {
    expect(await outcome(run, actor, own)).toBe('forbidden')
  })
})

describe.each(roles)('the %s of the whole country', (role) => {
  it.each([...ofAnOffice, ...ofAnArea, ...ofTheCountry])('%s', async (_, run, allowed) => {
    const expected = allowed.includes(role) ? 'let in' : 'forbidden'
    expect(await outcome(run, person(role), other)).toBe(expected)
  })
})

describe('a system, and someone without a grant', () => {
  it.each([...ofAnOffice, ...ofAnArea, ...ofTheCountry])('%s', async (_, run) => {
    expect(await outcome(run, commandLineActor, own)).toBe('let in')
    const nobody: PersonActor = { kind: 'person', id: 'x', name: 'x', grants: [] }
    expect(await outcome(run, nobody, own)).toMatch(/^(not found|forbidden)$/)
  })
})

describe('the trail', () => {
  it('names who did what, to which record', async () => {
    const events = await db.activityEvent.findMany({ where: { actorKind: 'person' } })
    expect(new Set(events.map(({ actorId }) => actorId))).toEqual(new Set(editors))
    for (const event of events) {
      expect(event.action).toMatch(/^[a-z-]+:[a-z-]+$/)
      expect(event.recordId).not.toBe('')
    }
  })
})
