import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { grantsFor } from '@/lib/access/policy'
import { toPair } from '@/lib/charters/translations'
import { matchKey } from '@/lib/bangla/match-key'
import { compareBangla } from '@/lib/bangla/collation'
import { db } from '@/lib/db/client'
import { type Bilingual, plainText } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'

export interface StandardEntry {
  slug: string
  name: Bilingual
  department?: string
  /** Offices whose current charter offers it. */
  offices: number
  /** Proposals nobody has decided yet, over all offices. */
  openProposals: number
}

/**
 * The national catalogue by name, all of it: it has some hundreds of entries. `q` narrows it to names that hold
 * these words, in either language and any spelling. Empty for someone without a grant.
 */
export async function listStandardServices(
  actor: Actor,
  filter: { q?: string; locale?: Locale } = {},
): Promise<StandardEntry[]> {
  if (grantsFor(actor, 'charter:read').length === 0) return []
  const rows = await db.standardService.findMany({
    select: {
      slug: true,
      nameBn: true,
      nameEn: true,
      translations: true,
      department: { select: { slug: true } },
      _count: {
        select: {
          serviceVersions: { where: { version: { currentOf: { isNot: null } } } },
          proposals: { where: { state: 'OPEN' } },
        },
      },
    },
  })
  const words = matchKey(filter.q ?? '').split(' ')
  return rows
    .filter(({ nameBn, nameEn }) => {
      const key = matchKey(`${nameBn ?? ''} ${nameEn ?? ''}`)
      return words.every((word) => key.includes(word))
    })
    .map(({ slug, department, _count, ...row }) => ({
      slug,
      name: toPair(row, 'name', 'bn'),
      ...(department && { department: department.slug }),
      offices: _count.serviceVersions,
      openProposals: _count.proposals,
    }))
    .sort(byName(filter.locale ?? 'bn'))
}

function byName(locale: Locale) {
  const nameOf = ({ name, slug }: StandardEntry) => plainText(name, locale) || slug
  const compare = locale === 'bn' ? compareBangla : new Intl.Collator('en').compare
  return (a: StandardEntry, b: StandardEntry) => compare(nameOf(a), nameOf(b))
}
