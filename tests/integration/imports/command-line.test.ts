import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import { reportOn } from '@/lib/imports/import-document'
import { readDocument } from '@/lib/imports/read/read-document'
import { writeReport } from '@/scripts/import/write-report'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

useDatabase()
const office = 'doict.lohagara.narail'
const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/charters/${name}`, import.meta.url)))

async function order(name: string, publish = false, slug = office) {
  const bytes = fixture(name)
  const read = await readDocument({ bytes, fileName: name })
  if (!read.ok) throw new Error(read.code)
  return {
    office: slug,
    publish,
    report: reportOn(read),
    file: { name, bytes, format: read.format },
  }
}

beforeAll(async () => {
  await givenOffice({ slug: office, hosts: ['rajoir.madaripur.gov.bd'] })
})

describe('the importer on the command line', () => {
  it('publishes a charter that is complete, with all its services', async () => {
    const words = 'en'
    const { done, lines } = await writeReport(
      await order('tabs/uno-three-sections.txt', true),
      words,
    )
    expect(lines.join('\n')).toContain('6 services')
    expect(done).toBe(true)
    expect((await findPublishedCharter(office))?.services).toHaveLength(6)
  })

  it('warns of a document of another office, and does not publish it', async () => {
    await givenOffice({ slug: 'doict.kachua.bagerhat', areaId: 'kachua.bagerhat' })
    const name = 'tabs/uno-three-sections.txt'
    const of = (publish: boolean) => order(name, publish, 'doict.kachua.bagerhat')
    const draft = await writeReport(await of(false), 'en')
    expect(draft.done).toBe(true)
    expect(draft.lines.join('\n')).toContain('rajoir.madaripur.gov.bd')
    const refused = await writeReport(await of(true), 'bn')
    expect(refused.done).toBe(false)
    expect(refused.lines.join('\n')).toMatch(/rajoir\.madaripur\.gov\.bd[^]*প্রকাশ করা হয়নি/u)
    expect(await findPublishedCharter('doict.kachua.bagerhat')).toBeNull()
  })

  it('refuses what is no charter', async () => {
    const { done, lines } = await writeReport(await order('others/news.txt'), 'en')
    expect(done).toBe(false)
    expect(lines).toEqual(['Nothing was written: the document is not a charter.'])
  })

  it('says when it does not know the office', async () => {
    const unknown = await order('tabs/uno-three-sections.txt', false, 'nowhere')
    const { done, lines } = await writeReport(unknown, 'bn')
    expect(done).toBe(false)
    expect(lines[0]).toContain('nowhere')
  })
})
