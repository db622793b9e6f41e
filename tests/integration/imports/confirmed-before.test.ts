import { expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { confirmCharter } from '@/lib/charters/commands/confirm-charter'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import { isoDay } from '@/lib/i18n/format-day'
import { applyImport } from '@/lib/imports/apply'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenPublished } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { importReport } from '@/tests/factories/report'
import { useDatabase } from '@/tests/support/database/database'

useDatabase()
const officeSlug = 'doict.lohagara.narail'
const file = { name: 'charter.txt', hash: 'a'.repeat(64), format: 'text' }

it('does not take what was confirmed of an earlier version for the imported one', async () => {
  await givenOffice({ slug: officeSlug })
  const postId = await givenPost(officeSlug)
  await givenPublished(officeSlug, charterDraft())
  accepted(await confirmCharter(actor, { officeSlug, postId, on: isoDay(new Date()) }))
  expect((await findPublishedCharter(officeSlug))?.confirmed).toBeDefined()
  accepted(await applyImport(actor, { officeSlug, report: importReport(), file, publish: true }))
  const charter = await findPublishedCharter(officeSlug)
  expect(charter?.version.number).toBe(2)
  expect(charter?.confirmed).toBeUndefined()
})
