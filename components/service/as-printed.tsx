import { NotStated } from '@/components/ui/not-stated'
import type { Bilingual } from '@/lib/i18n/bilingual'

/** The source's own words, in the language they were printed in. */
export function AsPrinted({ words }: { words: Bilingual }) {
  const printed = words[words.source]
  return printed ? <q lang={words.source}>{printed}</q> : <NotStated />
}
