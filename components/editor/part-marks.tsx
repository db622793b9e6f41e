import type { getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { isDone, type PartState } from '@/lib/charters/editing/summarise'

/** Fetched once a list: a long charter has hundreds of rows. */
export type EditorWords = Awaited<ReturnType<typeof getTranslations<'Editor'>>>

interface PartMarksProps {
  state: PartState
  t: EditorWords
}

/** What a part still wants, in a few words; nothing when it is as it should be. */
export function PartMarks({ state, t }: PartMarksProps) {
  const { errors, warnings, missing, untranslated, outdated } = state
  if (isDone(state)) return null
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
