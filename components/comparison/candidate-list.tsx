import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import { Text } from '@/components/ui/text'
import type { Comparison, MatchCandidate } from '@/lib/audit/comparison/comparison'
import { writeServiceRef } from '@/lib/audit/comparison/service-ref'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

interface CandidateListProps {
  comparison: Comparison
  /** The short name of each office. */
  labels: string[]
}

/** More are of no use to a reader; the next ones come up once these are decided. */
const mostShown = 12

/** Services whose names are alike, for a person to say whether they are the same. */
export async function CandidateList({ comparison, labels }: CandidateListProps) {
  const t = await getTranslations('Compare')
  const { candidates, tooMany } = comparison
  if (candidates.length === 0 && !tooMany) return null
  return (
    <Section id="candidates" title={t('candidates')}>
      <p>{tooMany ? t('tooMany') : t('candidatesLead')}</p>
      <ul>
        {candidates.slice(0, mostShown).map((candidate) => (
          <CandidateItem
            key={candidate.names.map(({ id }) => id).join()}
            {...{ candidate, comparison, labels }}
          />
        ))}
      </ul>
    </Section>
  )
}

interface CandidateItemProps extends CandidateListProps {
  candidate: MatchCandidate
}

async function CandidateItem({ candidate, comparison, labels }: CandidateItemProps) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const { columns, names, similarity } = candidate
  const ref = (side: 0 | 1) => {
    const version = comparison.versions[columns[side]]
    if (!version) return ''
    const { office, number } = version
    return writeServiceRef({ officeSlug: office.slug, number, serviceSlug: names[side].slug })
  }
  return (
    <li>
      {t.rich('candidate', {
        one: () => <Text pair={names[0].name} />,
        other: () => <Text pair={names[1].name} />,
        onePlace: labels[columns[0]] ?? '',
        otherPlace: labels[columns[1]] ?? '',
        n: t('number', { n: Math.round(similarity * 100) }),
      })}{' '}
      <a
        className="off-paper"
        rel="nofollow"
        href={localPath(locale, adminPaths.matches, { one: ref(0), other: ref(1) })}
      >
        {t('decide')}
      </a>
    </li>
  )
}
