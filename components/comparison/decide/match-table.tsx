import { getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'

interface MatchTableProps {
  matches: {
    id: string
    names: [string, string]
    decision: 'CONFIRMED' | 'REJECTED'
    by: string
    at: Date
  }[]
}

/** What was said of pairs of names, by whom and when. */
export async function MatchTable({ matches }: MatchTableProps) {
  const t = await getTranslations('Matches')
  if (matches.length === 0) return <p>{t('none')}</p>
  return (
    <table>
      <caption>{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('names')}</th>
          <th scope="col">{t('decision')}</th>
          <th scope="col">{t('by')}</th>
        </tr>
      </thead>
      <tbody>
        {matches.map(({ id, names, decision, by, at }) => (
          <tr key={id}>
            <td>
              {names[0]}
              <br />
              {names[1]}
            </td>
            <td>{t(decision)}</td>
            <td>
              {by}, <Day date={at} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
