import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { redactVersion } from '@/lib/charters/commands/redact-version'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import { attachForm } from '@/lib/form-files/commands/attach-form'
import { removeForm } from '@/lib/form-files/commands/remove-form'
import { findFormFile, findPublishedFormFile } from '@/lib/form-files/queries/find-form-file'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenDraft, serviceDraft } from '@/tests/factories/charter'
import { docxFile, pdfFile, toBytes } from '@/tests/factories/form-file'
import { givenOffice } from '@/tests/factories/office'
import { person } from '@/tests/integration/access/table'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const office = 'doict.lohagara.narail'
const place = { officeSlug: office, serviceSlug: 'training', document: 0 }
let revision = 0

beforeAll(() => givenOffice())
beforeEach(async () => {
  const services = [serviceDraft({ slug: 'training' })]
  revision = await givenDraft(office, charterDraft({ services }))
})

const attach = async (file: Parameters<typeof attachForm>[2]) =>
  accepted(await attachForm(actor, { ...place, revision }, file))
const publish = async () =>
  accepted(await publishCharter(actor, { officeSlug: office, reason: 'test' }))

describe('attachForm', () => {
  it('offers the file in its document once it is published, and keeps it with the version', async () => {
    const { formFileId: id } = await attach(pdfFile('first'))
    expect(await findPublishedFormFile(id)).toBeNull()
    expect(await findFormFile(person('programmer', 'narail'), id)).toMatchObject({ id })
    expect(await findFormFile(person('programmer', 'bagerhat'), id)).toBeNull()
    const { number } = await publish()
    const charter = await findPublishedCharter(office)
    expect(charter?.services[0]?.documents[0]?.formFile).toEqual({
      id,
      fileName: 'আবেদন ফরম.pdf',
      mediaType: 'application/pdf',
      size: pdfFile('first').bytes.length,
    })
    expect(await findPublishedFormFile(id)).toMatchObject({ bytes: pdfFile('first').bytes })
    accepted(await removeForm(actor, { ...place, revision: 0 }))
    await publish()
    expect(await findPublishedFormFile(id)).toMatchObject({ id })
    const path = '/services/training/documents/0'
    accepted(await redactVersion(actor, { officeSlug: office, number, path, reason: 'x' }))
    expect(await findPublishedFormFile(id)).toBeNull()
  })

  it('takes Word files, judged by what they hold', async () => {
    const { formFileId } = await attach({ ...(await docxFile()), name: 'form.pdf' })
    expect(await findFormFile(actor, formFileId)).toMatchObject({
      fileName: 'form.docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    })
  })

  it('refuses other files, stale revisions and unknown documents, and keeps nothing of them', async () => {
    const before = await db.formFile.count()
    const refused = { code: 'invalid', issues: [{ code: 'form_file_type', path: '/file' }] }
    const html = { name: 'form.pdf', bytes: toBytes('<html>') }
    expect(await attachForm(actor, { ...place, revision }, html)).toMatchObject(refused)
    expect(await attachForm(actor, { ...place, revision: revision - 1 }, pdfFile())).toEqual({
      ok: false,
      code: 'stale_revision',
      revision,
    })
    const unknown = await attachForm(actor, { ...place, document: 7, revision }, pdfFile())
    expect(unknown).toMatchObject({ issues: [{ code: 'document_unknown', path: '/document' }] })
    expect(await db.formFile.count()).toBe(before)
  })

  it('is never changed afterwards, and is kept while a version names it', async () => {
    const { formFileId: id } = await attach(pdfFile('kept'))
    await expect(
      db.formFile.update({ where: { id }, data: { fileName: 'x.pdf' } }),
    ).rejects.toThrow()
    await expect(db.formFile.delete({ where: { id } })).rejects.toThrow()
  })
})
