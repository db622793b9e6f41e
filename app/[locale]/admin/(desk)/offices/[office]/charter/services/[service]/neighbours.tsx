import { getLocale, getTranslations } from 'next-intl/server'
import type { CharterDraft } from '@/lib/charters/schema'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

interface NeighboursProps {
  officeSlug: string
  services: CharterDraft['services']
  at: number
}

/** The services before and after this one. */
export async function Neighbours({ officeSlug, services, at }: NeighboursProps) {
  const t = await getTranslations('Editor')
  const locale = await getLocale()
  const link = (slug: string | undefined, text: string) =>
    slug && <a href={localPath(locale, adminPaths.draftService(officeSlug, slug))}>{text}</a>
  return (
    <>
      {link(services[at - 1]?.slug, t('previousService'))}
      {link(services[at + 1]?.slug, t('nextService'))}
    </>
  )
}
