import 'server-only'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { comparedRefs } from '../saved/compared-refs'

export interface ComparedNames {
  /** The first few offices. */
  offices: Bilingual[]
  /** How many more there are. */
  more: number
  service?: Bilingual
}

/** More names than this tell no comparison from another. */
const mostNamed = 3

/** What kept comparisons compare, in their order: the names of today. Two questions to the database, however many. */
export async function findComparedNames(addresses: readonly string[]): Promise<ComparedNames[]> {
  const compared = addresses.map(comparedRefs)
  const named = compared.map(({ refs }) => refs.slice(0, mostNamed).map(({ slug }) => slug))
  const select = { slug: true, nameBn: true, nameEn: true } as const
  const [offices, standards] = await Promise.all([
    db.office.findMany({ where: { slug: { in: named.flat() } }, select }),
    db.standardService.findMany({
      where: { slug: { in: compared.flatMap(({ standard }) => standard ?? []) } },
      select,
    }),
  ])
  const toName = (row: (typeof offices)[number]) =>
    [row.slug, officialPair(row.nameBn, row.nameEn)] as const
  const officeNames = new Map(offices.map(toName))
  const services = new Map(standards.map(toName))
  return compared.map(({ refs, standard = '' }, at) => {
    const names = (named[at] ?? []).flatMap((slug) => officeNames.get(slug) ?? [])
    const service = services.get(standard)
    return { offices: names, more: refs.length - names.length, ...(service && { service }) }
  })
}
