import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { getPublication } from '@/lib/charters/queries/get-publication'
import { applyImport } from '@/lib/imports/apply'
import { makeDraftFromImport } from '@/lib/imports/commands/make-draft-from-import'
import { saveDecisions } from '@/lib/imports/commands/save-decisions'
import { accepted } from '@/tests/factories/accepted'
import { givenOffice } from '@/tests/factories/office'
import { importReport } from '@/tests/factories/report'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const officeSlug = 'doict.lohagara.narail'
const report = importReport({ office: { name: 'কচুয়া', host: 'doict.kachua.bagerhat.gov.bd' } })
const file = { name: 'charter.html', hash: 'a'.repeat(64), format: 'html' }

beforeAll(async () => {
  await givenOffice({ slug: officeSlug })
})

describe('a document from another office’s address', () => {
  it('makes no draft until a person says that it is theirs', async () => {
    const { id: officeId } = await db.office.findUniqueOrThrow({ where: { slug: officeSlug } })
    const { id: runId } = await db.importRun.create({
      data: {
        ...{ officeId, state: 'REVIEW', fileName: file.name, fileHash: file.hash },
        ...{ format: 'html', report: JSON.parse(JSON.stringify(report)), createdBy: 'test' },
      },
    })
    const run = { officeSlug, runId, decided: 1 }
    expect(await makeDraftFromImport(actor, run)).toEqual({ ok: false, code: 'undecided' })
    accepted(await saveDecisions(actor, { ...run, decisions: { ours: true } }))
    accepted(await makeDraftFromImport(actor, { ...run, decided: 2 }))
  })

  it('is not published, however its draft was made, until a person says so again', async () => {
    accepted(await applyImport(actor, { officeSlug, report, file, replaceDraft: true }))
    const host = 'doict.kachua.bagerhat.gov.bd'
    expect((await getPublication(actor, officeSlug)).otherHost).toBe(host)
    const wish = { officeSlug, reason: 'test' }
    expect(await publishCharter(actor, wish)).toEqual({
      ok: false,
      code: 'other_office',
      otherHost: host,
    })
    accepted(await publishCharter(actor, { ...wish, ours: true }))
  })
})
