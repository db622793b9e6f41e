import type { Bilingual } from '@/lib/i18n/bilingual'

/** The source's own words, in the language they were printed in. */
export function AsPrinted({ words }: { words: Bilingual }) {
  return <q lang={words.source}>{words[words.source]}</q>
}
