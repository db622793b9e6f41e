import {
  type SaidTranslation,
  type StoredTranslations,
  writeTranslations,
} from '../../translations'
import type { DraftContext } from './draft-context'

/** What to store of a row's translations; it is also told to whoever judges the draft afterwards. */
export function tellTranslations(
  names: readonly string[],
  row: { translations: Record<string, SaidTranslation> },
  { language, written }: Pick<DraftContext, 'language' | 'written'>,
  previous?: { translations?: unknown },
): StoredTranslations {
  const translations = writeTranslations(names, row, row.translations, language, previous)
  written.set(row, translations)
  return translations
}
