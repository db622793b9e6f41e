import { db } from '@/lib/db/client'
import { findFormFile } from '@/lib/form-files/queries/find-form-file'
import { listFormFiles } from '@/lib/form-files/queries/list-form-files'
import { pdfFile } from '@/tests/factories/form-file'
import { type Place, type QueryRow, queryRow } from '../table'

async function prepare({ officeId }: Place): Promise<string> {
  const { name: fileName, bytes } = pdfFile()
  const kind = { mediaType: 'application/pdf', sha256: 'x', createdBy: 'test' }
  const { id } = await db.formFile.create({
    data: { officeId, fileName, bytes, size: bytes.length, ...kind },
    select: { id: true },
  })
  return id
}

export const rows: QueryRow[] = [
  queryRow({
    query: 'findFormFile',
    gives: 'one',
    prepare,
    run: (actor, _, id) => findFormFile(actor, id),
  }),
  queryRow({
    query: 'listFormFiles',
    gives: 'list',
    prepare,
    run: (actor, { officeSlug }, formFileId) => listFormFiles(actor, officeSlug, [{ formFileId }]),
  }),
]
