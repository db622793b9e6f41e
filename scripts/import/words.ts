// The words of the importer on the command line.
import { createTranslator } from 'use-intl/core'
import type { Locale } from '@/lib/i18n/locale'
import bn from '@/messages/bn.json'
import en from '@/messages/en.json'

/** The translator of the namespace `Import`. */
export function wordsOf(locale: Locale) {
  return createTranslator({ locale, messages: locale === 'bn' ? bn : en, namespace: 'Import' })
}

export type Words = ReturnType<typeof wordsOf>
