import { getTranslations } from 'next-intl/server'

/** Absence in words, never a blank. */
export async function NotStated() {
  const t = await getTranslations('Text')
  return <span className="missing">{t('notStated')}</span>
}
