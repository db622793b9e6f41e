import { getLocale, getTranslations } from 'next-intl/server'
import { Links } from '@/components/ui/links'
import { Text } from '@/components/ui/text'
import type { PublishedCharter } from '@/lib/charters/published-charter'
import { localPath, paths } from '@/lib/i18n/paths'

/** Section 2.4: the offices below this one, with or without a charter yet. */
export async function ChildOffices({ offices }: { offices: PublishedCharter['childOffices'] }) {
  const locale = await getLocale()
  const t = await getTranslations('Office')
  const entries = offices.map((office) => ({
    href: localPath(locale, paths.office(office.slug)),
    text: <Text pair={office.name} />,
    note: office.hasCharter ? undefined : t('noCharter'),
  }))
  return <Links entries={entries} />
}
