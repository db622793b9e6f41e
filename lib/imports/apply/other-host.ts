import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { ImportReport } from '../schema'

/**
 * The host a document was taken from, when it is none of the office's; null when it is, or names none.
 * @example await findOtherHost(tx, office, report) // 'doict.lohagara.narail.gov.bd'
 */
export async function findOtherHost(
  tx: Transaction,
  office: { id: string; slug: string },
  report: ImportReport,
): Promise<string | null> {
  const host = report.office?.host
  if (!host) return null
  const plain = withoutWww(host)
  if (plain === `${office.slug}.gov.bd`) return null
  const hosts = await tx.officeHost.findMany({ where: { officeId: office.id } })
  return hosts.some((each) => withoutWww(each.host) === plain) ? null : host
}

function withoutWww(host: string): string {
  return host.toLowerCase().replace(/^www\./, '')
}
