import type { MetadataRoute } from 'next'
import { locales } from '@/lib/i18n/locale'
import { localPath, paths } from '@/lib/i18n/paths'

/** Everything public may be read by machines; searches and the administration have nothing of their own to say. */
export default function robots(): MetadataRoute.Robots {
  const closed = locales.flatMap((locale) => [
    localPath(locale, '/admin'),
    localPath(locale, paths.search),
  ])
  return { rules: { userAgent: '*', allow: '/', disallow: closed } }
}
