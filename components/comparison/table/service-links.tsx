import { getLocale, getTranslations } from 'next-intl/server'
import { serviceAnchor } from '@/components/charter/service-anchor'
import { Text } from '@/components/ui/text'
import type { ComparedVersion, MeasuredService } from '@/lib/audit/comparison/comparison'
import { type Bilingual, plainText } from '@/lib/i18n/bilingual'
import { localPath, paths } from '@/lib/i18n/paths'
import { CellList } from './cell-list'

interface ServiceLinksProps {
  cell: MeasuredService[]
  version: ComparedVersion | undefined
  /** What stands above the row: not said again in every cell. */
  title: Bilingual | undefined
}

/** The office's own name for the service, and the way to its own words in the version compared. */
export async function ServiceLinks({ cell, version, title }: ServiceLinksProps) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  if (!version) return null
  const page = localPath(locale, paths.version(version.office.slug, version.number))
  const isSame = ({ service }: MeasuredService) =>
    plainText(service.name, locale) === plainText(title, locale)
  return (
    <CellList>
      {cell.map((measured) => (
        <a key={measured.service.id} href={`${page}#${serviceAnchor(measured.service)}`}>
          {isSame(measured) && cell.length === 1 ? (
            t('wording')
          ) : (
            <Text pair={measured.service.name} />
          )}
        </a>
      ))}
    </CellList>
  )
}
