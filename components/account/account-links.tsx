import { getLocale, getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

/** What keeps an account safe, each with its page. */
export async function AccountLinks({ hasSecondFactor }: { hasSecondFactor: boolean }) {
  const locale = await getLocale()
  const t = await getTranslations('Account')
  const state = hasSecondFactor ? (
    <StateMark tone="good">{t('secondFactorIsOn')}</StateMark>
  ) : (
    <StateMark tone="doubt">{t('secondFactorIsOff')}</StateMark>
  )
  return (
    <ul role="list" className="links">
      <li>
        <a href={localPath(locale, adminPaths.secondFactor)}>
          {t('secondFactor')}: {hasSecondFactor ? t('secondFactorChange') : t('secondFactorSet')}
        </a>{' '}
        {state}
      </li>
      <li>
        <a href={localPath(locale, adminPaths.password)}>{t('changePassword')}</a>
      </li>
      <li>
        <a href={localPath(locale, adminPaths.sessions)}>{t('seeSessions')}</a>
      </li>
    </ul>
  )
}
