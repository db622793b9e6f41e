import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import type { OfficeListEntry } from '@/lib/offices/views/office-view'

interface UnfitChoiceProps {
  /** "missing": an address named what is not there. */
  go: string
  /** As asked, whatever it is. */
  ticked: readonly string[]
  chosen: OfficeListEntry[]
}

/** Why the chosen offices could not be compared, and what to do: nothing asked is left out in silence. */
export async function UnfitChoice({ go, ticked, chosen }: UnfitChoiceProps) {
  const t = await getTranslations('Compare')
  const known = new Set(chosen.map(({ slug }) => slug))
  const unknown = [...new Set(ticked)].filter((slug) => slug !== '' && !known.has(slug))
  const ready = chosen.filter(({ hasCharter }) => hasCharter).length
  return (
    <Notice title={t('tooFewTitle')}>
      {t(go === 'missing' ? 'versionMissing' : 'tooFew', { n: ready })}
      {unknown.length > 0 && ` ${t('officesUnknown', { slugs: unknown.join(', ') })}`}
    </Notice>
  )
}
