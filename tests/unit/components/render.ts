import type { ReactNode } from 'react'
import { createTranslator } from 'use-intl/core'
import { vi } from 'vitest'
import type { Locale } from '@/lib/i18n/locale'
import { messages } from '@/lib/i18n/messages'
import { toHtml } from './to-html'

const reader = vi.hoisted(() => ({ locale: 'bn' as Locale }))

vi.mock('next-intl/server', () => ({
  getLocale: async () => reader.locale,
  getTranslations: async (namespace: 'Text') =>
    createTranslator({ locale: reader.locale, messages: messages[reader.locale], namespace }),
}))

/** The HTML a reader of `locale` gets. */
export function render(node: ReactNode, locale: Locale): Promise<string> {
  reader.locale = locale
  return toHtml(node)
}
