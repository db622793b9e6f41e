import { beforeAll, describe, expect, it } from 'vitest'
import { audit } from '@/scripts/audit/audit'
import { type AuditOptions } from '@/scripts/audit/options'
import { charterDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const office = 'doict.lohagara.narail'

beforeAll(async () => {
  await givenOffice({ slug: office })
  const services = [serviceDraft({ timeLimitBn: undefined, timeLimitEn: undefined })]
  await givenPublished(office, charterDraft({ services }))
  await givenOffice({ slug: 'silent.lohagara.narail' })
  await givenOffice({ slug: 'gone.lohagara.narail' })
  await db.office.update({ where: { slug: 'gone.lohagara.narail' }, data: { state: 'CLOSED' } })
})

async function run(options: Partial<AuditOptions>) {
  let out = ''
  const said: string[] = []
  const code = await audit({
    ...{ json: false, help: false, locale: 'en', ...options },
    out: (text) => {
      out += text
      return Promise.resolve()
    },
    say: (line) => said.push(line),
  })
  return { code, out, said }
}

describe('npm run audit', () => {
  it('sums up what it judged and what is open', async () => {
    const { code, out } = await run({})
    expect(code).toBe(0)
    expect(out).toContain('2 offices judged')
    expect(out).toContain('Most frequent rules')
    expect(out).toMatch(/1 {2}T01 \S/)
    const bangla = await run({ locale: 'bn' })
    expect(bangla.out).toContain('২টি দপ্তর')
  })

  it('writes one office a line as JSON, and the sums at the end', async () => {
    const { code, out, said } = await run({ json: true })
    expect([code, said]).toEqual([0, []])
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toHaveLength(3)
    expect(lines.map((line) => line.office)).toEqual([office, 'silent.lohagara.narail', undefined])
    const [published, silent, last] = lines
    expect(published.version).toBe(1)
    expect(silent).toMatchObject({ version: null, findings: [{ rule: 'M02' }] })
    const open = published.findings.concat(silent.findings)
    expect(last.summary).toMatchObject({ judged: 2, failed: 0, changes: { opened: 0 } })
    const sums: Record<string, number> = last.summary.open.severity
    expect(Object.values(sums).reduce((sum, count) => sum + count)).toBe(open.length)
  })

  it('writes one office as one document, each finding with its words and its life', async () => {
    const { code, out } = await run({ office, json: true })
    expect(code).toBe(0)
    const document = JSON.parse(out)
    expect(document).toMatchObject({ office, version: 1, judgedAt: expect.any(String) })
    const finding = document.findings.find(({ rule }: { rule: string }) => rule === 'T01')
    expect(finding).toMatchObject({
      ...{ severity: 'error', path: '/services/0/timeLimit', status: 'open' },
      ...{ message: { bn: expect.any(String), en: expect.any(String) } },
      foundAt: expect.stringMatching(/^20/),
    })
  })

  it('lists the findings of one office in words', async () => {
    const { out } = await run({ office })
    expect(out).toContain('1 office judged')
    expect(out).toMatch(/^T01 error ICT training: timeLimit\n {4}\S/m)
  })

  it('leaves alone who was judged since', async () => {
    const { out } = await run({ since: new Date(0) })
    expect(out).toContain('0 offices judged')
  })

  it.each(['nowhere', 'gone.lohagara.narail'])('says that %s is no active office', async (slug) => {
    const { code, out, said } = await run({ office: slug, json: true })
    expect([code, out]).toEqual([1, ''])
    expect(said.join('\n')).toContain(slug)
  })

  it('names who could not be judged, and says so by its exit code', async () => {
    await db.$transaction([
      db.$executeRaw`SET LOCAL session_replication_role = replica`,
      db.$executeRaw`UPDATE "ServiceVersion" SET "fee" = '"free"'`,
    ])
    const { code, out, said } = await run({ json: true })
    expect(code).toBe(3)
    expect(said.join('\n')).toContain(office)
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.find((line) => line.failed)).toEqual({ office, failed: expect.any(String) })
    await expect(run({ office })).rejects.toThrow()
  })
})
