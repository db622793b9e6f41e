import { compareWords } from '@/lib/charters/comparison/compare-words'
import type { Locale } from '@/lib/i18n/locale'

interface WordsChangedProps {
  before: string
  after: string
  lang: Locale
}

/** What was struck and what was added, word by word; marked by line as well as by colour. */
export function WordsChanged({ before, after, lang }: WordsChangedProps) {
  return (
    <p className="words-changed" lang={lang}>
      {compareWords(before, after).map(({ kind, text }, at) => {
        if (kind === 'removed') return <del key={at}>{text}</del>
        if (kind === 'added') return <ins key={at}>{text}</ins>
        return <span key={at}>{text}</span>
      })}
    </p>
  )
}
