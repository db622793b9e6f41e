import { getLocale, getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { Text } from '@/components/ui/text'
import { formatNumber } from '@/lib/bangla/digits'
import { adminPaths } from '@/lib/i18n/admin-paths'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { isoDay } from '@/lib/i18n/format-day'
import { localPath } from '@/lib/i18n/paths'
import type { RuleSetView } from '@/lib/redress/rule-set-view'

interface RuleSetListProps {
  sets: readonly RuleSetView[]
  /** The day on which "in force" is said. */
  today: Date
  canEdit: boolean
}

/** Every rule set with what it says, the latest first. */
export async function RuleSetList({ sets, today, canEdit }: RuleSetListProps) {
  const inForce = sets.find(({ effectiveFrom }) => effectiveFrom <= today)
  return sets.map((set) => (
    <RuleSet
      key={set.effectiveFrom.toISOString()}
      set={set}
      state={set === inForce ? 'inForce' : set.effectiveFrom > today ? 'toCome' : 'past'}
      canEdit={canEdit}
    />
  ))
}

interface RuleSetProps {
  set: RuleSetView
  state: 'inForce' | 'toCome' | 'past'
  canEdit: boolean
}

async function RuleSet({ set, state, canEdit }: RuleSetProps) {
  const locale = await getLocale()
  const t = await getTranslations('Redress')
  const day = isoDay(set.effectiveFrom)
  return (
    <section aria-labelledby={`set-${day}`}>
      <h3 id={`set-${day}`}>
        <Text pair={set.name} />
      </h3>
      <p>
        {t.rich(state, { day: () => <Day date={set.effectiveFrom} /> })}
        {canEdit && (
          <>
            {' '}
            <a href={localPath(locale, adminPaths.ruleSet(day))} aria-label={t('editSet', { day })}>
              {t('edit')}
            </a>
          </>
        )}
      </p>
      <Levels set={set} />
      <p>
        <small>{t('sourceOf', { source: set.source })}</small>
      </p>
    </section>
  )
}

async function Levels({ set }: { set: RuleSetView }) {
  const locale = await getLocale()
  const t = await getTranslations('Redress')
  return (
    <table className="rows" role="table">
      <caption className="sr-only">{t('levels')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['level', 'who', 'contact', 'limit'] as const).map((head) => (
            <th key={head} scope="col" role="columnheader">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {set.rules.map((rule) => (
          <tr key={rule.level} role="row">
            <th scope="row" role="rowheader">
              {t('levelOf', { n: formatNumber(rule.level, locale) })}
            </th>
            <td data-label={t('who')} role="cell">
              <Text pair={rule.who} />
            </td>
            <td data-label={t('contact')} role="cell">
              {hasText(rule.contact) ? <Text pair={rule.contact} /> : t('ownContact')}
            </td>
            <td data-label={t('limit')} role="cell">
              {t('workingDays', { n: rule.limitDays })}
              {rule.extensionDays && <>; {t('extended', { n: rule.extensionDays })}</>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function hasText({ bn, en }: Bilingual): boolean {
  return (bn ?? en) !== undefined
}
