import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PersonActor } from '@/lib/access/actor'
import { commandLineActor } from '@/lib/access/actor'
import { approvePublication } from '@/lib/charters/commands/publication/approve-publication'
import { cancelPublication } from '@/lib/charters/commands/publication/cancel-publication'
import { rejectPublication } from '@/lib/charters/commands/publication/reject-publication'
import { requestPublication } from '@/lib/charters/commands/publication/request-publication'
import { schedulePublication } from '@/lib/charters/commands/publication/schedule-publication'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { publishDue } from '@/lib/charters/publication/publish-due'
import { getPublication } from '@/lib/charters/queries/get-publication'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenDraft } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { actorIn, givenSchedule, tomorrow } from '@/tests/factories/publication'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const office = 'doict.lohagara.narail'
const asks = actorIn('asks')
const other = actorIn('other')

let revision = 0
let requestId = ''

beforeAll(async () => {
  await givenOffice({ slug: office, areaId: 'lohagara.narail' })
})

beforeEach(async () => {
  await db.department.updateMany({ data: { fourEyes: true } })
  revision = await givenDraft(office)
  const wish = { officeSlug: office, revision, reason: 'checked' }
  requestId = accepted(await requestPublication(asks, wish)).requestId
})

const approve = (actor: PersonActor) => approvePublication(actor, { officeSlug: office, requestId })

describe('where two pairs of eyes are asked for', () => {
  const administrator = actorIn('administrator', 'administrator')

  it.each<[string, PersonActor, string]>([
    ['another programmer of the district', other, 'ok'],
    ['an administrator of the district', administrator, 'ok'],
    ['the one who asked', asks, 'own_request'],
    ['the one who asked, as an administrator', actorIn('asks', 'administrator'), 'own_request'],
    ['an auditor', actorIn('auditor', 'auditor'), 'forbidden'],
    ['a programmer of another district', actorIn('far', 'programmer', 'bagerhat'), 'not found'],
  ])('%s gets: %s', async (_, actor, expected) => {
    const answer = await approve(actor).catch((error: Error) => error)
    if (expected === 'ok') expect(answer).toMatchObject({ ok: true, number: expect.any(Number) })
    else if (answer instanceof Error) expect(answer.message).toContain(expected)
    else expect(answer).toMatchObject({ ok: false, code: expected })
  })

  it('nobody publishes or schedules alone, but the operator at the shell', async () => {
    const input = { officeSlug: office, revision, reason: 'x' }
    expect(await publishCharter(asks, input)).toMatchObject({ code: 'approval_required' })
    const when = { publishOn: tomorrow(), publishAt: '09:30' }
    expect(await schedulePublication(asks, { ...input, ...when })).toMatchObject({
      code: 'approval_required',
    })
    accepted(await publishCharter(commandLineActor, input))
    const request = await db.publicationRequest.findUniqueOrThrow({ where: { id: requestId } })
    expect(request.state).toBe('PUBLISHED')
  })

  it('publishes what was looked at: an edit makes the request void', async () => {
    await givenDraft(office, charterDraft({ visionBn: 'অন্য কথা' }))
    expect((await getPublication(other, office)).request).toMatchObject({ isVoid: true })
    expect(await approve(other)).toMatchObject({ ok: false, code: 'stale_revision' })
  })

  it('names who asked and who approved in the trail, and once only', async () => {
    const answers = await Promise.all([approve(other), approve(actorIn('third'))])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const event = await db.activityEvent.findFirstOrThrow({
      where: { action: 'charter:publish' },
      orderBy: { at: 'desc' },
    })
    expect(event.after).toMatchObject({ requestedBy: 'asks', reason: 'checked' })
  })

  it('sends back with a note, which the page shows', async () => {
    const back = { officeSlug: office, requestId }
    expect(await rejectPublication(other, { ...back, note: '  ' })).toMatchObject({
      issues: [{ code: 'note_missing' }],
    })
    expect(await rejectPublication(asks, { ...back, note: 'x' })).toMatchObject({
      code: 'own_request',
    })
    accepted(await rejectPublication(other, { ...back, note: 'ফি ভুল' }))
    const { request } = await getPublication(asks, office)
    expect(request).toMatchObject({ state: 'REJECTED', note: 'ফি ভুল', decidedBy: 'other' })
    expect(await approve(other)).toMatchObject({ code: 'request_gone' })
  })

  it('is taken back by anyone who may publish', async () => {
    accepted(await cancelPublication(other, { officeSlug: office, requestId }))
    expect((await getPublication(asks, office)).request).toBeNull()
    expect(await cancelPublication(asks, { officeSlug: office, requestId })).toMatchObject({
      code: 'request_gone',
    })
  })

  it('waits for the time that was asked for once it is approved', async () => {
    const timed = { revision, reason: 'x', publishOn: tomorrow(), publishAt: '০৯:৩০' }
    const asked = accepted(await requestPublication(asks, { officeSlug: office, ...timed }))
    requestId = asked.requestId
    accepted(await approve(other))
    expect((await getPublication(asks, office)).request).toMatchObject({ state: 'SCHEDULED' })
    expect(await publishDue(requestId)).toBe('not due')
    await db.publicationRequest.update({
      where: { id: requestId },
      data: { publishAt: new Date(0) },
    })
    expect(await Promise.all([publishDue(requestId), publishDue(requestId)])).toEqual(
      expect.arrayContaining(['published', 'not due']),
    )
  })
})

describe('where one may publish alone', () => {
  it('asks nobody, and refuses a time that has passed', async () => {
    await db.department.updateMany({ data: { fourEyes: false } })
    const input = { officeSlug: office, revision, reason: 'x' }
    expect(await requestPublication(asks, input)).toMatchObject({ code: 'approval_not_needed' })
    const past = { publishOn: '2020-01-01', publishAt: '09:30' }
    expect(await schedulePublication(asks, { ...input, ...past })).toMatchObject({
      issues: [{ code: 'time_in_past', path: '/publishAt' }],
    })
    const bad = { publishOn: 'soon', publishAt: '25:00' }
    expect(await schedulePublication(asks, { ...input, ...bad })).toMatchObject({
      issues: [{ code: 'day_malformed' }, { code: 'time_malformed' }],
    })
  })

  it('does not publish at its time what needs an approval since', async () => {
    await db.department.updateMany({ data: { fourEyes: false } })
    const scheduled = await givenSchedule(office, { isDue: true })
    await db.department.updateMany({ data: { fourEyes: true } })
    expect(await publishDue(scheduled)).toBe('failed')
    const failed = await db.publicationRequest.findUniqueOrThrow({ where: { id: scheduled } })
    expect(failed).toMatchObject({ state: 'FAILED', note: 'approval_required', toldAt: null })
  })
})
