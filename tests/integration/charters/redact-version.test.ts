import { describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { redactVersion } from '@/lib/charters/commands/redact-version'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenPublished } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

useDatabase()

describe('redactVersion', () => {
  it('hides a second entry of a list by its place as published, and none twice', async () => {
    const { slug: officeSlug } = await givenOffice()
    const objectives = ['ক', 'খ', 'গ'].map((textBn) => ({ textBn }))
    await givenPublished(officeSlug, charterDraft({ objectives }))
    const hide = (path: string, reason = 'private') =>
      redactVersion(actor, { officeSlug, number: 1, path, reason })
    accepted(await hide('/objectives/1'))
    accepted(await hide('/objectives/2'))
    const shown = await findPublishedCharter(officeSlug, 1)
    expect(shown?.objectives.map(({ bn }) => bn)).toEqual(['ক'])
    for (const path of ['/objectives/1', '/objectives/3']) {
      expect(await hide(path)).toMatchObject({ issues: [{ code: 'path_unknown' }] })
    }
    expect(await hide('/objectives/0', ' ')).toMatchObject({
      issues: [{ code: 'reason_missing', path: '/reason' }],
    })
  })
})
