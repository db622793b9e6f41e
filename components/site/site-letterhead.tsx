import { getTranslations } from 'next-intl/server'

/** The portal's own letterhead, on pages that belong to no office. */
export async function SiteLetterhead() {
  const t = await getTranslations('Site')
  return (
    <>
      <p>
        <b>{t('name')}</b>
      </p>
      <p>
        <small>{t('tagline')}</small>
      </p>
    </>
  )
}
