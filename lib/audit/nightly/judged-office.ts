// What was found in the published charters of some offices, as the command line prints it.
import 'server-only'
import { db } from '@/lib/db/client'
import { wordFinding } from '../wording'

/** An office as it was last judged; its findings in the order of rules and places. */
export interface JudgedOffice {
  office: string
  /** Null: it has published nothing. */
  version: number | null
  methodVersion: string | null
  judgedAt: Date | null
  findings: JudgedFinding[]
}

export interface JudgedFinding {
  rule: string
  severity: string
  /** JSON Pointer into the charter. */
  path: string
  raw?: string
  message: { bn: string; en: string }
  status: string
  foundAt: Date
  reopenedAt?: Date
  waiverReason?: string
  proposal?: string
}

/** These offices, in the order of their ids, with the findings of their current versions, whatever their status. */
export async function listJudged(officeIds: readonly string[]): Promise<JudgedOffice[]> {
  const among = { in: [...officeIds] }
  const offices = await db.office.findMany({
    where: { id: among },
    orderBy: { id: 'asc' },
    select: {
      ...{ id: true, slug: true },
      charter: { select: { currentVersion: { select: { id: true, number: true } } } },
    },
  })
  const judgements = await db.judgement.findMany({ where: { officeId: among } })
  const judgementOf = new Map(judgements.map((row) => [row.officeId, row]))
  const current = offices.map(({ charter }) => charter?.currentVersion?.id)
  const findings = await loadFindings(among, new Set(current))
  return offices.map(({ id, slug, charter }) => ({
    office: slug,
    version: charter?.currentVersion?.number ?? null,
    methodVersion: judgementOf.get(id)?.methodVersion ?? null,
    judgedAt: judgementOf.get(id)?.judgedAt ?? null,
    findings: (findings.get(id) ?? []).map(toFinding),
  }))
}

type Row = Awaited<ReturnType<typeof readFindings>>[number]

function readFindings(officeId: { in: string[] }, versionIds: string[]) {
  return db.finding.findMany({
    where: { officeId, OR: [{ versionId: { in: versionIds } }, { versionId: null }] },
    orderBy: [{ rule: 'asc' }, { path: 'asc' }, { id: 'asc' }],
  })
}

/** By office; those without a version only of an office that has none. */
async function loadFindings(officeIds: { in: string[] }, current: ReadonlySet<string | undefined>) {
  const versionIds = [...current].filter((id) => id !== undefined)
  const found = new Map<string, Row[]>()
  for (const row of await readFindings(officeIds, versionIds)) {
    const known = found.get(row.officeId)
    if (known) known.push(row)
    else found.set(row.officeId, [row])
  }
  return found
}

function toFinding(row: Row): JudgedFinding {
  const { rule, severity, path, raw, params, status, foundAt, reopenedAt } = row
  const violation = {
    path,
    params: params as Record<string, string | number>,
    ...(raw !== null && { raw }),
    ...(row.proposal !== null && { proposal: row.proposal }),
  }
  return {
    ...{ rule, severity: severity.toLowerCase(), path },
    ...(raw !== null && { raw }),
    message: wordFinding(rule, violation),
    ...{ status: status.toLowerCase(), foundAt },
    ...(reopenedAt && { reopenedAt }),
    ...(row.waiverReason && { waiverReason: row.waiverReason }),
    ...(row.proposal !== null && { proposal: row.proposal }),
  }
}
