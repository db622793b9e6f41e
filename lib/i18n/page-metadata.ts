import 'server-only'
import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { localPath } from './paths'

interface PageMetadata {
  path: string
  title: string
  description?: string
  /** Where the same content has its first address, when not here. */
  canonicalPath?: string
}

/** Title, description, canonical address and the page in the other language. */
export async function pageMetadata(page: PageMetadata): Promise<Metadata> {
  const locale = await getLocale()
  return {
    title: page.title,
    // absent, not undefined: the portal's own stands in
    ...(page.description && { description: page.description }),
    alternates: {
      canonical: localPath(locale, page.canonicalPath ?? page.path),
      languages: {
        bn: localPath('bn', page.path),
        en: localPath('en', page.path),
        'x-default': localPath('bn', page.path),
      },
    },
  }
}
