import { getLocale, getTranslations } from 'next-intl/server'
import { localText, type Bilingual } from '@/lib/i18n/bilingual'
import { NotStated } from './not-stated'

/** One side of a bilingual text; the other language's is labelled and carries its own `lang`. */
export async function Text({ pair }: { pair: Bilingual | undefined }) {
  const locale = await getLocale()
  const found = localText(pair, locale)
  if (!found) return <NotStated />
  if (found.lang === locale) return found.text

  const t = await getTranslations('Text')
  return (
    <>
      <span lang={found.lang}>{found.text}</span>{' '}
      <span className="tag">({t(`${found.lang}Only`)})</span>
    </>
  )
}
