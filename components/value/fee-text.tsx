import { getLocale, getTranslations } from 'next-intl/server'
import { FigureText } from '@/components/value/figure-text'
import { NotStated } from '@/components/ui/not-stated'
import { Text } from '@/components/ui/text'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { formatFee } from '@/lib/values/format-fee'
import type { Fee } from '@/lib/values/schema'

interface FeeTextProps {
  value: Fee | undefined
  /** As printed; shown where the words name no amount. */
  words: Bilingual
}

/** How much, in plain words; what is missing or not an amount says so. */
export async function FeeText({ value, words }: FeeTextProps) {
  if (!value || value.kind === 'none') return <NotStated />
  if (value.kind === 'unspecified') {
    const t = await getTranslations('Text')
    return (
      <>
        <Text pair={words} /> <span className="doubt">{t('noAmount')}</span>
      </>
    )
  }
  const locale = await getLocale()
  return <FigureText text={formatFee(value, locale)} locale={locale} />
}
