// The messages of the language named by the address; there is no other source of the locale.
import * as rootParams from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { defaultLocale, isLocale } from './locale'
import { messages } from './messages'

export default getRequestConfig(async ({ locale: asked }) => {
  const found = asked ?? (await rootParams.locale())
  const locale = isLocale(found) ? found : defaultLocale
  return { locale, messages: messages[locale], timeZone: 'Asia/Dhaka' }
})
