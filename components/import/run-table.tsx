import { getLocale, getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { Day } from '@/components/ui/day'
import { formatNumber } from '@/lib/bangla/digits'

export interface ListedRun {
  id: string
  title: string
  state: 'REVIEW' | 'APPLIED' | 'DISCARDED' | 'REFUSED'
  createdAt: Date
  createdBy: string
  /** Null while what came of it is a draft. */
  versionNumber?: number | null
  href: string
}

const tones = { REVIEW: 'doubt', APPLIED: 'good', DISCARDED: 'plain', REFUSED: 'bad' } as const

/** The imports of an office, newest first. */
export async function RunTable({ runs }: { runs: ListedRun[] }) {
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{t('fileName')}</th>
          <th scope="col">{t('state')}</th>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('who')}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map(({ id, title, state, createdAt, createdBy, versionNumber, href }) => (
          <tr key={id}>
            <th scope="row">
              <a href={href}>{title}</a>
            </th>
            <td data-label={t('state')}>
              <StateMark tone={tones[state]}>
                {versionNumber
                  ? t('states.published', { n: formatNumber(versionNumber, locale) })
                  : t(`states.${state}`)}
              </StateMark>
            </td>
            <td data-label={t('when')}>
              <Day date={createdAt} />
            </td>
            <td data-label={t('who')}>{createdBy}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
