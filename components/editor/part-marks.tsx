import { getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import type { PartState } from '@/lib/charters/editing/summarise'

/** What a part still wants, in a few words; nothing when it is as it should be. */
export async function PartMarks({ state }: { state: PartState }) {
  const t = await getTranslations('Editor')
  const { errors, warnings, missing, untranslated, outdated } = state
  return (
    <span className="marks">
      {missing > 0 && <StateMark tone="bad">{t('markMissing')}</StateMark>}
      {errors > 0 && <StateMark tone="bad">{t('markErrors', { n: errors })}</StateMark>}
      {warnings > 0 && <StateMark tone="doubt">{t('markWarnings', { n: warnings })}</StateMark>}
      {outdated > 0 && <StateMark tone="doubt">{t('markOutdated', { n: outdated })}</StateMark>}
      {untranslated > 0 && (
        <StateMark tone="plain">{t('markUntranslated', { n: untranslated })}</StateMark>
      )}
    </span>
  )
}
