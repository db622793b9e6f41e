import 'server-only'
import type { Prisma } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import type { Fee, TimeLimit } from '@/lib/values/schema'
import { compareWithTemplate, type Template, type TemplateField } from '../compare'
import { workingServices } from '../working-version'
import { readChanges } from './proposed-changes'

/** Rows written by one statement. */
const batch = 1_000

const comparedSelect = {
  serviceId: true,
  service: { select: { officeId: true } },
  nameBn: true,
  nameEn: true,
  descriptionBn: true,
  descriptionEn: true,
  timeLimit: true,
  fee: true,
  documents: { select: { textBn: true, textEn: true } },
} as const

/**
 * Proposes a template's new revision to every service linked to it that differs in one of the changed fields,
 * or in one that an earlier proposal, still undecided, was about; those earlier ones are superseded.
 * Answers how many were opened.
 */
export async function openProposals(
  tx: Transaction,
  standard: { id: string; revision: number },
  template: Template,
  changed: readonly TemplateField[],
): Promise<number> {
  const undecided = await supersede(tx, standard.id)
  const services = await tx.serviceVersion.findMany({
    where: { standardServiceId: standard.id, ...workingServices({}) },
    select: comparedSelect,
  })
  const data = services.flatMap(({ serviceId, service, timeLimit, fee, ...texts }) => {
    const wanted = new Set([...changed, ...(undecided.get(serviceId) ?? [])])
    const values = {
      timeLimit: timeLimit as unknown as TimeLimit,
      fee: fee as unknown as Fee,
    }
    const changes = compareWithTemplate(template, { ...texts, ...values }).filter(({ field }) =>
      wanted.has(field),
    )
    if (changes.length === 0) return []
    const { id: standardServiceId, revision } = standard
    const row = { standardServiceId, revision, officeId: service.officeId, serviceId }
    return [{ ...row, changes: changes as unknown as Prisma.InputJsonArray }]
  })
  for (let at = 0; at < data.length; at += batch) {
    await tx.proposal.createMany({ data: data.slice(at, at + batch) })
  }
  return data.length
}

/** Closes the open proposals of a template; by service, the fields nobody had decided. */
async function supersede(tx: Transaction, standardServiceId: string) {
  const where = { standardServiceId, state: 'OPEN' } as const
  const open = await tx.proposal.findMany({ where, select: { serviceId: true, changes: true } })
  await tx.proposal.updateMany({ where, data: { state: 'SUPERSEDED', decidedAt: new Date() } })
  return new Map(
    open.map(({ serviceId, changes }) => [
      serviceId,
      readChanges(changes).flatMap(({ field, decision }) => (decision ? [] : [field])),
    ]),
  )
}
