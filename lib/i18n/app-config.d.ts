import type bn from '@/messages/bn.json'
import type { Locale as AppLocale } from './locale'

declare module 'use-intl' {
  interface AppConfig {
    Locale: AppLocale
    Messages: typeof bn
  }
}
