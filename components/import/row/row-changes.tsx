import { getLocale, getTranslations } from 'next-intl/server'
import { formatNumber } from '@/lib/bangla/digits'
import type { ReviewRow } from '@/lib/imports/review/describe/describe-rows'

/** What the row would change of the service it continues. */
export async function RowChanges({ changes }: Pick<ReviewRow, 'changes'>) {
  if (changes.length === 0) return null
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const words = await getTranslations('Import')
  const wordOf = (field: string, text: string) =>
    field === 'category' && text ? words(`category.${text as 'citizen'}`) : text
  return (
    <details className="opens">
      <summary>{t('changes', { n: formatNumber(changes.length, locale) })}</summary>
      <dl className="changed">
        {changes.map(({ field, before, after }) => (
          <div key={field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd>
              <del>{wordOf(field, before) || t('removed')}</del>
            </dd>
            <dd>
              <ins>{wordOf(field, after) || t('removed')}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
