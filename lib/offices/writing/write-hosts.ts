import 'server-only'
import { invalidAt, type Refusal } from '@/lib/charters/issue'
import type { Transaction } from '@/lib/db/transaction'

/** Gives the office these hosts and no others; null, or the refusal `host_taken` at each that another office has. */
export async function writeHosts(
  tx: Transaction,
  officeId: string,
  hosts: readonly string[],
): Promise<Refusal | null> {
  await tx.officeHost.deleteMany({ where: { officeId, host: { notIn: [...hosts] } } })
  await tx.officeHost.createMany({
    data: hosts.map((host) => ({ host, officeId })),
    skipDuplicates: true,
  })
  const owners = await tx.officeHost.findMany({ where: { host: { in: [...hosts] } } })
  const taken = owners.filter((owner) => owner.officeId !== officeId).map(({ host }) => host)
  if (taken.length === 0) return null
  return taken
    .map((host) => invalidAt(['hosts', hosts.indexOf(host)], 'host_taken'))
    .reduce((all, next) => ({ ...all, issues: [...(all.issues ?? []), ...(next.issues ?? [])] }))
}
