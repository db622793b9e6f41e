// Every real document makes the same draft in the browser as on the command line. The documents are not part of
// the repository; where they are absent these tests say so.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { getContent } from '@/lib/charters/drafts/draft-content'
import { applyImport } from '@/lib/imports/apply'
import { makeDraftFromImport } from '@/lib/imports/commands/make-draft-from-import'
import { saveDecisions } from '@/lib/imports/commands/save-decisions'
import { startImport } from '@/lib/imports/commands/start-import'
import { importDocument } from '@/lib/imports/import-document'
import { accepted } from '@/tests/factories/accepted'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const folder = fileURLToPath(new URL('../../../../shared/charters/', import.meta.url))
const isHere = existsSync(folder)
const documents = isHere
  ? ['seeds', 'samples'].flatMap((set) =>
      readdirSync(folder + set)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => `${set}/${name}`),
    )
  : []

const { db } = useDatabase()

async function draftOf(slug: string) {
  const { id } = await db.charterVersion.findFirstOrThrow({
    where: { number: null, charter: { office: { slug } } },
  })
  // each office has posts of its own
  return JSON.stringify(await getContent(db, id)).replaceAll(/"postId":"[^"]+"/g, '')
}

describe.runIf(isHere)('the real charters (run where ../shared/charters is there)', () => {
  it.each(documents)('%s', async (path) => {
    const name = path.replaceAll(/[^a-z0-9]/g, '-')
    const browser = (await givenOffice({ slug: `browser-${name}`, hosts: [] })).slug
    const shell = (await givenOffice({ slug: `shell-${name}`, hosts: [] })).slug
    const bytes = readFileSync(folder + path)
    const order = { officeSlug: browser, fileName: path, bytes }
    const { runId } = accepted(await startImport(actor, order))
    const run = { officeSlug: browser, runId }
    accepted(await saveDecisions(actor, { ...run, decided: 1, decisions: { ours: true } }))
    const read = await importDocument({ bytes, fileName: path })
    if (!read.ok) throw new Error(read.code)
    const file = { name: path, hash: 'x', format: 'text' }
    const written = await applyImport(actor, { officeSlug: shell, report: read.report, file })
    const made = await makeDraftFromImport(actor, { ...run, decided: 2 })
    expect(made.ok).toBe(written.ok)
    if (!made.ok) return
    expect(made.differences).toEqual([])
    expect(await draftOf(browser)).toBe(await draftOf(shell))
  })
})
