import { getLocale, getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { type OfficeRef, readRefs } from '@/lib/audit/comparison/office-ref'
import { plainText } from '@/lib/i18n/bilingual'
import { localPath, paths } from '@/lib/i18n/paths'
import type { OfficeListEntry } from '@/lib/offices/views/office-view'

interface TwiceNoticeProps {
  /** As the address named them. */
  refs: readonly string[]
  offices: OfficeListEntry[]
}

/** An address named an office in more than one version: those are compared on pages of their own. */
export async function TwiceNotice({ refs, offices }: TwiceNoticeProps) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const known = readRefs(refs) ?? []
  return (
    <Notice title={t('tooFewTitle')}>
      {t('twice')}
      {offices.map(({ slug, name }) => {
        const versions = twoVersions(known.filter((ref) => ref.slug === slug))
        if (!versions) return null
        const office = plainText(name, locale)
        return (
          <span key={slug}>
            {' '}
            <a href={localPath(locale, paths.changes(slug, versions.later, versions.earlier))}>
              {t('twiceChanges', { office, ...versions })}
            </a>
          </span>
        )
      })}
    </Notice>
  )
}

/** The first and the last of the versions named; null where there are not two. */
function twoVersions(refs: readonly OfficeRef[]) {
  const numbers = refs.flatMap(({ number }) => number ?? [])
  if (numbers.length < 2) return null
  return { earlier: Math.min(...numbers), later: Math.max(...numbers) }
}
