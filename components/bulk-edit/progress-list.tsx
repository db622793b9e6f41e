import { getLocale, getTranslations } from 'next-intl/server'
import { type Bilingual, plainText } from '@/lib/i18n/bilingual'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

interface ProgressListProps {
  /** Where the page is, to look at it again. */
  path: string
  progress: {
    total: number
    open: number
    refused: { office: { slug: string; name: Bilingual }; why: 'forbidden' | 'failed' }[]
  }
}

/** How far the queue is with an edit of many offices, and which it could not change. */
export async function ProgressList({ path, progress }: ProgressListProps) {
  const locale = await getLocale()
  const t = await getTranslations('BulkEdit')
  const { total, open, refused } = progress
  const done = total - open - refused.length
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{t('progress')}</h2>
      <p>{t('doneOf', { n: done, total })}</p>
      {open > 0 && (
        <div className="notice">
          <p>{t('toDo', { n: open })}</p>
          <p>
            <a href={localPath(locale, path)}>{t('lookAgain')}</a>
          </p>
        </div>
      )}
      {refused.length > 0 && (
        <>
          <p>{t('refused', { n: refused.length })}</p>
          <ul>
            {refused.map(({ office, why }) => (
              <li key={office.slug}>
                <a href={localPath(locale, adminPaths.charter(office.slug))}>
                  {plainText(office.name, locale) || office.slug}
                </a>
                : {t(`why_${why}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
