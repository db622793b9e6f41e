import { getTranslations } from 'next-intl/server'
import type { Difference } from '@/lib/forms/stale-form'

interface DifferencesProps {
  differences: Difference[]
  labelOf: (name: string) => string | undefined
}

/** What another person stored meanwhile, field by field, beside what was typed below. */
export async function Differences({ differences, labelOf }: DifferencesProps) {
  if (differences.length === 0) return null
  const t = await getTranslations('OfficeForm')
  return (
    <section className="said">
      <h2>{t('changedMeanwhile')}</h2>
      <p>{t('changedMeanwhileHow')}</p>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('storedNow')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ name, stored }) => (
            <tr key={name}>
              <th scope="row">
                <a href={`#${name}`}>{labelOf(name) ?? name}</a>
              </th>
              <td data-label={t('storedNow')}>{stored || t('blank')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
