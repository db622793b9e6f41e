// Every real document is written as a charter and read back without a difference. The documents are not part
// of the repository; where they are absent these tests say so.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import { applyImport } from '@/lib/imports/apply'
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

useDatabase()

beforeAll(async () => {
  await givenOffice({ slug: 'doict.narail', level: 'DISTRICT', areaId: 'narail' })
  await givenOffice({ slug: 'doict.lohagara.narail', parentSlug: 'doict.narail' })
})

describe.runIf(isHere)('the real charters (run where ../shared/charters is there)', () => {
  it.each(documents)('%s', async (path) => {
    const read = await importDocument({ bytes: readFileSync(folder + path), fileName: path })
    if (!read.ok) throw new Error(read.code)
    const { report } = read
    const file = { name: path, hash: 'x', format: 'text' }
    const officeSlug = 'doict.lohagara.narail'
    const answer = await applyImport(actor, { officeSlug, report, file, publish: true })
    if (report.kind !== 'charter' && report.kind !== 'statement') {
      expect(answer).toEqual({ ok: false, code: 'not_a_charter' })
      return
    }
    expect(accepted(answer)).toMatchObject({ differences: [], number: expect.any(Number) })
    const charter = await findPublishedCharter(officeSlug)
    expect(charter?.services.map(({ name }) => name.bn ?? name.en)).toHaveLength(
      report.services.length,
    )
    const responsible = report.services.filter(({ officer }) => officer?.designation)
    expect(charter?.services.filter(({ officer }) => officer && !officer.vacant)).toHaveLength(
      responsible.length,
    )
  })
})
