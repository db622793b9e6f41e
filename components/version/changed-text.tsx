import { getLocale, getTranslations } from 'next-intl/server'
import { compareWords } from '@/lib/charters/comparison/compare-words'
import type { FieldChange } from '@/lib/charters/diff'
import { readField } from './field-text'

/** A field's words before and after, in one: what went struck out, what came underlined. */
export async function ChangedText({ change }: { change: FieldChange }) {
  const locale = await getLocale()
  const t = await getTranslations('Changes')
  const { lang, word } = await readField(change.field, locale)
  const pieces = compareWords(word(change.before), word(change.after))
  return (
    <span className="words" lang={lang}>
      {pieces.map(({ kind, text }, at) => {
        if (kind === 'same') return text
        const Mark = kind === 'removed' ? 'del' : 'ins'
        return (
          <Mark key={at}>
            <span className="sr-only" lang={locale}>
              {t(kind)}:{' '}
            </span>
            {text}
          </Mark>
        )
      })}
    </span>
  )
}
