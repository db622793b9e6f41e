import { getLocale, getTranslations } from 'next-intl/server'
import { Links } from '@/components/ui/links'
import { Text } from '@/components/ui/text'
import { localPath, paths } from '@/lib/i18n/paths'
import type { Standing } from '@/lib/offices/views/standing'

/** Offices whose charters send people to posts of this one: their editors have to look at it. */
export async function Dependants({ dependants }: Pick<Standing, 'dependants'>) {
  if (dependants.length === 0) return null
  const locale = await getLocale()
  const t = await getTranslations('OfficeClosure')
  return (
    <>
      <p>{t('dependants', { n: dependants.length })}</p>
      <Links
        entries={dependants.map(({ slug, name }) => ({
          href: localPath(locale, paths.office(slug)),
          text: <Text pair={name} />,
        }))}
      />
    </>
  )
}
