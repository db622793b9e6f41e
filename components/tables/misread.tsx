import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { type Order, writeOrder } from '@/lib/audit/tables/sort'
import {
  aboveAreas,
  isListedFigure,
  type Scope,
  type ScopeNames,
} from '@/lib/audit/tables/table-view'

interface MisreadProps {
  scope: Scope
  names: ScopeNames
  /** As asked, and what was made of it. */
  sort?: string
  order?: Order<string>
  figure?: string
}

/** What an address asks for and no table knows: said, never passed over. */
export async function Misread({ scope, names, sort, order, figure }: MisreadProps) {
  const t = await getTranslations('Tables')
  const isAbove = Object.values(aboveAreas).some((above) => scope.area?.startsWith(above))
  const isOther = sort !== undefined && order !== undefined && writeOrder(order) !== sort
  const notes = [
    scope.area && !names.area && !isAbove && t('unknownArea', { name: scope.area }),
    scope.department && !names.department && t('unknownDepartment', { name: scope.department }),
    isOther && t('unknownOrder', { name: sort }),
    figure && !isListedFigure(figure) && t('unknownFigure', { name: figure }),
  ].filter((note) => typeof note === 'string' && note !== '')
  if (notes.length === 0) return null
  return <Notice title={t('misread')}>{notes.join(' ')}</Notice>
}
