import { getLocale, getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { Moment } from '@/components/ui/moment'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath, paths } from '@/lib/i18n/paths'
import type { PublishedVersion, VersionHistory } from '@/lib/charters/versions/version-history'

/** Every version of a charter with who published it, the draft first; what can be done with each. */
export async function VersionTable({ list }: { list: VersionHistory }) {
  const locale = await getLocale()
  const t = await getTranslations('VersionAdmin')
  const { draft, versions, office } = list
  return (
    <ul className="links" role="list">
      {draft && (
        <li>
          <a href={localPath(locale, adminPaths.publication(office.slug))}>{t('draft')}</a>
          <small>{t.rich('draftNote', { moment: () => <Moment at={draft.updatedAt} /> })}</small>
        </li>
      )}
      {versions.map((version) => (
        <VersionRow key={version.number} list={list} version={version} />
      ))}
      {versions.length === 0 && <li>{t('none')}</li>}
    </ul>
  )
}

async function VersionRow({ list, version }: { list: VersionHistory; version: PublishedVersion }) {
  const locale = await getLocale()
  const t = await getTranslations('VersionAdmin')
  const words = await getTranslations('Version')
  const changes = await getTranslations('Changes')
  const { slug } = list.office
  const { number, publishedAt, publishedBy, openErrors, reason, isCurrent } = version
  return (
    <li>
      <b>{words('number', { n: number })}</b>{' '}
      {isCurrent && <span className="good">{words('current')}</span>}
      <small>
        {t.rich('publishedBy', { by: publishedBy ?? '', day: () => <Day date={publishedAt} /> })}
        {openErrors > 0 && <>. {t('openErrors', { n: openErrors, reason: reason ?? '' })}</>}
      </small>
      <p className="links-of">
        <a href={localPath(locale, paths.version(slug, number))}>{t('read')}</a>
        {number > 1 && (
          <a href={localPath(locale, paths.changes(slug, number))}>{changes('whatChanged')}</a>
        )}
        {list.canEdit && (
          <a href={localPath(locale, adminPaths.charterVersion(slug, number))}>{t('restore')}</a>
        )}
        {list.canRedact && (
          <a href={localPath(locale, adminPaths.redaction(slug, number))}>{t('redact')}</a>
        )}
      </p>
    </li>
  )
}
