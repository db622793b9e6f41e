import { describe, expect, it } from 'vitest'
import { clearExpired } from '@/lib/jobs/clear-expired'
import { pdfFile } from '../../factories/form-file'
import { givenOffice } from '../../factories/office'
import { givenPerson } from '../../factories/person'
import { useDatabase } from '../../support/database/database'

const { db } = useDatabase()
const day = 86_400_000

describe('each night', () => {
  it('what has run its time is removed, and nothing else', async () => {
    const userId = await givenPerson({ grants: [] })
    const [before, after] = [new Date(Date.now() - day), new Date(Date.now() + day)]
    for (const [name, expiresAt] of Object.entries({ before, after })) {
      await db.session.create({ data: { id: name, token: name, userId, expiresAt } })
      await db.verification.create({ data: { id: name, identifier: name, value: '', expiresAt } })
      const held = { path: name, holder: name, fields: {}, refusal: {} }
      await db.heldForm.create({ data: { ...held, expiresAt } })
    }
    const { officeId } = await givenOffice()
    const { name: fileName, bytes } = pdfFile()
    const file = { fileName, bytes, size: bytes.length, mediaType: 'application/pdf' }
    await db.formFile.create({ data: { ...file, officeId, sha256: '', createdBy: 'test' } })
    await clearExpired()
    expect(await db.session.findMany({ select: { id: true } })).toEqual([{ id: 'after' }])
    expect(await db.verification.findMany({ select: { id: true } })).toEqual([{ id: 'after' }])
    expect(await db.heldForm.findMany({ select: { path: true } })).toEqual([{ path: 'after' }])
    expect(await db.formFile.count()).toBe(1)
    await clearExpired(new Date(Date.now() + 91 * day))
    expect(await db.formFile.count()).toBe(0)
  })
})
