import { createTranslator } from 'use-intl/core'
import type { Locale } from '@/lib/i18n/locale'
import { messages } from '@/lib/i18n/messages'

/** What the file says beside the report itself, and where its links begin. */
export interface DocxWords {
  locale: Locale
  /** The portal's own address. */
  site: string
  portal: string
  page: { before: string; between: string }
}

export function docxWords(locale: Locale, site: string): DocxWords {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'CharterReport' })
  return {
    ...{ locale, site },
    portal: messages[locale].Site.name,
    page: { before: t('docx.page'), between: t('docx.of') },
  }
}
