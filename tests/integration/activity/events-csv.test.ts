import { beforeAll, describe, expect, it } from 'vitest'
import type { PersonActor } from '@/lib/access/actor'
import { listEvents, streamEvents } from '@/lib/activity/queries/list-events'
import { eventsCsv } from '@/lib/activity/events-csv'
import { messages } from '@/lib/i18n/messages'
import { updateOffice } from '@/lib/offices/commands/update-office'
import { accepted } from '@/tests/factories/accepted'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

useDatabase()

const programmer: PersonActor = {
  kind: 'person',
  id: 'x',
  name: '=cmd',
  grants: [{ role: 'programmer', areaId: 'narail' }],
}

beforeAll(async () => {
  await givenOffice({ slug: 'one.narail', areaId: 'narail' })
  await givenOffice({ slug: 'one.magura', areaId: 'magura' })
  accepted(await updateOffice(programmer, { slug: 'one.narail', addressBn: 'রূপগঞ্জ' }))
})

describe('the record as CSV', () => {
  it('holds what its reader may see, in words, and no formula', async () => {
    const words = { heads: messages.bn.Activity.columns, actions: messages.bn.Activity.actions }
    const text = await new Response(eventsCsv(streamEvents(programmer), words, 'bn')).text()
    const lines = text.trimEnd().split('\r\n')
    expect(lines).toHaveLength((await listEvents(programmer)).entries.length + 1)
    expect(lines[0]).toContain(messages.bn.Activity.columns.who)
    expect(lines[1]).toContain(",'=cmd,x,")
    expect(lines[1]).toContain(messages.bn.Activity.actions['office:edit'])
    expect(lines[1]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+06:00,/)
    expect(text).toContain('রূপগঞ্জ')
    expect(text).not.toContain('magura')
  })
})
