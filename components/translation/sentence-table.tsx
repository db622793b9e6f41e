import { getLocale, getTranslations } from 'next-intl/server'
import { formatNumber } from '@/lib/bangla/digits'
import { truncate } from '@/lib/bangla/truncate'
import { adminPaths } from '@/lib/i18n/admin-paths'
import type { Locale } from '@/lib/i18n/locale'
import { localPath } from '@/lib/i18n/paths'

/** Letters of a long sentence that are shown in the list. */
const shown = 160

interface SentenceTableProps {
  sentences: {
    key: string
    source: Locale
    text: string
    places: number
    offices: number
    outdated: number
  }[]
  district: string
}

/** Each sentence once, with how often it stands somewhere. */
export async function SentenceTable({ sentences, district }: SentenceTableProps) {
  const locale = await getLocale()
  const t = await getTranslations('Translation')
  const query: Record<string, string> = district ? { district } : {}
  const counts = ['places', 'offices', 'outdated'] as const
  return (
    <table className="rows">
      <caption>{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sentence')}</th>
          {counts.map((count) => (
            <th key={count} scope="col" className="figure">
              {t(count)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sentences.map((sentence) => (
          <tr key={sentence.key}>
            <th scope="row">
              <a
                href={localPath(locale, adminPaths.sentence(sentence.key), query)}
                lang={sentence.source}
              >
                {truncate(sentence.text, shown, sentence.source)}
              </a>
            </th>
            {counts.map((count) => (
              <td key={count} className="figure" data-label={t(count)}>
                {formatNumber(sentence[count], locale)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
