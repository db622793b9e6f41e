import { getLocale, getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import type { PublicationView } from '@/lib/charters/publication/publication-view'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath, paths } from '@/lib/i18n/paths'

interface CurrentVersionProps {
  slug: string
  publication: PublicationView
}

/** Beside the draft: what is in force, and where to look at both. */
export async function CurrentVersion({ slug, publication }: CurrentVersionProps) {
  const locale = await getLocale()
  const t = await getTranslations('Publication')
  const { current, draft, canConfirm } = publication
  const links = [
    draft && { path: adminPaths.preview(slug), text: t('preview') },
    current && { path: paths.office(slug), text: t('read') },
    current && { path: adminPaths.charterVersions(slug), text: t('versions') },
    current && canConfirm && { path: adminPaths.confirmation(slug), text: t('confirm') },
  ]
  return (
    <>
      {current && (
        <p>
          {t.rich('inForce', {
            n: current.number,
            day: () => <Day date={current.publishedAt} />,
          })}
        </p>
      )}
      <ul role="list">
        {links.map(
          (link) =>
            link && (
              <li key={link.path}>
                <a href={localPath(locale, link.path)}>{link.text}</a>
              </li>
            ),
        )}
      </ul>
    </>
  )
}
