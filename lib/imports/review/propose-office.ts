// Whose charter a document is: by the address it was taken from, else by the office's name. Pure; a person confirms.
import { trigramSimilarity } from '@/lib/bangla/similarity'
import type { ImportReport } from '../schema'

export interface OfficeChoice {
  slug: string
  names: (string | null)[]
  hosts: string[]
}

const alike = 0.55

/** @example proposeOffice(report, offices)?.slug // 'doict.lohagara.narail' */
export function proposeOffice(
  { office }: Pick<ImportReport, 'office'>,
  offices: readonly OfficeChoice[],
): OfficeChoice | null {
  if (!office) return null
  const host = office.host?.toLowerCase().replace(/^www\./, '')
  const named = offices.find(
    ({ slug, hosts }) => host && (`${slug}.gov.bd` === host || hosts.includes(host)),
  )
  if (named) return named
  // a host that is none of these offices' speaks against them all
  if (host) return null
  const scored = offices
    .map((each) => ({ each, score: likeness(each, office.name) }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  const isClear = best && best.score >= alike && best.score > (next?.score ?? 0)
  return isClear ? best.each : null
}

function likeness({ names }: OfficeChoice, name: string): number {
  return Math.max(0, ...names.map((each) => (each ? trigramSimilarity(each, name) : 0)))
}
