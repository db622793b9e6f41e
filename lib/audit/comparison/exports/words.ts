// The words of an exported comparison, in one language; the file says where it comes from in the same language.
import { createTranslator } from 'use-intl/core'
import type { Locale } from '@/lib/i18n/locale'
import { messages } from '@/lib/i18n/messages'
import { localPath, paths } from '@/lib/i18n/paths'
import type { ComparedVersion } from '../comparison'

export interface ExportWords {
  locale: Locale
  /** A word by its key below `Compare.export`; "results.…", "channel.…" and the fields by theirs below `Compare`. */
  t: (key: string) => string
  /** The lasting address of a version. */
  addressOf: (version: ComparedVersion) => string
  /** The lasting address of the comparison itself. */
  comparison: string
}

export function exportWords(locale: Locale, site: string, path: string): ExportWords {
  // keys come from data here; that each exists in both languages is tested
  const translate = createTranslator({
    locale,
    messages: messages[locale] as object,
  }) as unknown as (key: string) => string
  const shared = /^(results|channel|field)\./
  return {
    locale,
    t: (key) =>
      translate(`Compare.${shared.test(key) ? key.replace(/^field\./, '') : `export.${key}`}`),
    addressOf: ({ office, number }) =>
      `${site}${localPath(locale, paths.version(office.slug, number))}`,
    comparison: `${site}${path}`,
  }
}

/** Where an office is, the nearest place first. */
export function areaLineOf({ office }: ComparedVersion, locale: Locale): string {
  return office.areas
    .map((area) => (locale === 'bn' ? area.nameBn : area.nameEn))
    .toReversed()
    .join(', ')
}
