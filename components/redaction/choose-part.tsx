import { getLocale, getTranslations } from 'next-intl/server'
import type { PublishedCharter } from '@/lib/charters/published-charter'
import { plainText } from '@/lib/i18n/bilingual'

/** Where in the charter it stands: a GET form. */
export async function ChoosePart({ charter, part }: { charter: PublishedCharter; part: string }) {
  const locale = await getLocale()
  const t = await getTranslations('Redaction')
  return (
    <form className="form" method="get">
      <div className="input">
        <label htmlFor="part">{t('part')}</label>
        <select id="part" name="part" defaultValue={part || 'office'}>
          {(['office', 'statement', 'levels'] as const).map((value) => (
            <option key={value} value={value}>
              {t(value)}
            </option>
          ))}
          {charter.services.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {t('service', { name: plainText(name, locale) || slug })}
            </option>
          ))}
        </select>
      </div>
      <div className="buttons">
        <button type="submit" className="button plain">
          {t('show')}
        </button>
      </div>
    </form>
  )
}
