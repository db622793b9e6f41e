import type bn from '@/messages/bn.json'
import type { Locale as AppLocale } from './locale'

declare module 'next-intl' {
  interface AppConfig {
    Locale: AppLocale
    Messages: typeof bn
  }
}
