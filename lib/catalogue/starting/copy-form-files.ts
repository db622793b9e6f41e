import 'server-only'
import type { ServiceDraftInput } from '@/lib/charters/schema'
import type { Transaction } from '@/lib/db/transaction'

/** The service with form files of its new office, the same to the byte. */
export async function copyFormFiles(
  tx: Transaction,
  officeId: string,
  createdBy: string,
  service: ServiceDraftInput,
): Promise<ServiceDraftInput> {
  const copies = new Map<string, string>()
  for (const { formFileId } of service.documents ?? []) {
    if (!formFileId || copies.has(formFileId)) continue
    const {
      id: _,
      createdAt: _at,
      ...file
    } = await tx.formFile.findUniqueOrThrow({
      where: { id: formFileId },
    })
    const { id } = await tx.formFile.create({
      data: { ...file, officeId, createdBy },
      select: { id: true },
    })
    copies.set(formFileId, id)
  }
  const documents = service.documents?.map((document) => ({
    ...document,
    ...(document.formFileId && { formFileId: copies.get(document.formFileId) }),
  }))
  return { ...service, documents }
}
