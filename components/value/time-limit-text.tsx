import { getLocale, getTranslations } from 'next-intl/server'
import { FigureText } from '@/components/value/figure-text'
import { NotStated } from '@/components/ui/not-stated'
import { Text } from '@/components/ui/text'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import type { TimeLimit } from '@/lib/values/schema'

interface TimeLimitTextProps {
  value: TimeLimit | undefined
  /** As printed; shown where the words promise no definite time. */
  words: Bilingual
}

const doubts = { vague: 'noLimit', misplaced: 'wrongColumn' } as const

/** How long, in plain words; what is missing, vague or misplaced says so. */
export async function TimeLimitText({ value, words }: TimeLimitTextProps) {
  if (!value || value.kind === 'none') return <NotStated />
  if (value.kind === 'vague' || value.kind === 'misplaced') {
    const t = await getTranslations('Text')
    return (
      <>
        <Text pair={words} /> <span className="doubt">{t(doubts[value.kind])}</span>
      </>
    )
  }
  if (value.kind === 'schedule' || value.kind === 'process') return <Text pair={words} />
  const locale = await getLocale()
  return <FigureText text={formatTimeLimit(value, locale)} locale={locale} />
}
