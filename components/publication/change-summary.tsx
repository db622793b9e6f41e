import { getLocale, getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import type { CharterChanges } from '@/lib/charters/diff'
import type { PublicationView } from '@/lib/charters/publication/publication-view'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

interface ChangeSummaryProps {
  slug: string
  publication: PublicationView
}

/** What the draft changes of the version in force, in a sentence; or that it changes nothing. */
export async function ChangeSummary({ slug, publication }: ChangeSummaryProps) {
  const locale = await getLocale()
  const t = await getTranslations('Publication')
  const { current, changes, isUnchanged } = publication
  if (!current || !changes)
    return (
      <Section id="changes" title={t('changes')} wide>
        <p>{t('firstVersion')}</p>
      </Section>
    )
  const query = { from: String(current.number), to: 'draft' }
  return (
    <Section id="changes" title={t('changes')} wide>
      {isUnchanged ? (
        <Notice title={t('unchanged', { n: current.number })}>
          {t('unchangedNext')}{' '}
          <a href={localPath(locale, adminPaths.confirmation(slug))}>{t('confirm')}</a>
        </Notice>
      ) : (
        <p>
          {t('changesSince', { n: current.number })}: {t('changesCount', count(changes))}{' '}
          <a href={localPath(locale, adminPaths.charterChanges(slug), query)}>{t('seeChanges')}</a>
        </p>
      )}
    </Section>
  )
}

function count({ services, moved, ...rest }: CharterChanges) {
  const of = (kind: string) => services.filter((change) => change.kind === kind).length
  const others = Object.values(rest).reduce((sum, list) => sum + list.length, moved.length)
  return { changed: of('changed'), added: of('added'), removed: of('removed'), others }
}
