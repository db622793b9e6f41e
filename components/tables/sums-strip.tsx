import { getLocale, getTranslations } from 'next-intl/server'
import { Figures } from '@/components/ui/figures'
import type { Figures as FigureValues } from '@/lib/audit/figures/figure-names'
import { writeScope } from '@/lib/audit/tables/scope'
import { countOf, type ListedFigure, type Scope } from '@/lib/audit/tables/table-view'
import { formatNumber } from '@/lib/bangla/digits'
import { localPath, paths } from '@/lib/i18n/paths'

const shown = [
  'offices',
  'published',
  'unconfirmed',
  'errors',
  'withoutTimeLimit',
  'vacant',
] as const satisfies readonly ListedFigure[]

/** All offices of a scope together; each figure opens its list. */
export async function SumsStrip({ figures, scope }: { figures: FigureValues; scope: Scope }) {
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  return (
    <Figures
      label={t('sums')}
      figures={shown.map((figure) => ({
        href: localPath(locale, paths.tableOffices, { figure, ...writeScope(scope) }),
        value: formatNumber(countOf(figure, figures), locale),
        label: t(`figure.${figure}`),
      }))}
    />
  )
}
