import { getTranslations } from 'next-intl/server'
import type { Repair } from '@/lib/imports/schema'

const shown = 200

/** What was put right while reading: before and after, never silent. */
export async function RepairList({ repairs }: { repairs: Repair[] }) {
  if (repairs.length === 0) return null
  const t = await getTranslations('ImportReview')
  return (
    <details className="opens">
      <summary>{t('repairs', { n: repairs.length })}</summary>
      <ul className="repairs" role="list">
        {repairs.slice(0, shown).map(({ before, after }, at) => (
          <li key={at}>
            <del>{before}</del> → {after ? <ins>{after}</ins> : t('removed')}
          </li>
        ))}
      </ul>
    </details>
  )
}
