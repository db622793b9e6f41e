import { getLocale, getTranslations } from 'next-intl/server'
import { areaLine } from '@/components/area/area-name'
import { Text } from '@/components/ui/text'
import type { OfficeHeader } from '@/lib/charters/published-charter'
import { localPath, paths } from '@/lib/i18n/paths'

interface LetterheadProps {
  office: OfficeHeader
  /** The office's name is the page's heading; else it leads back to the charter. */
  heading?: boolean
  /** Where the charter stands when it is not the one in force: a preview's own address. */
  charterPath?: string
}

/** As on official paper: government, department, the office's name, its area. */
export async function Letterhead({ office, heading, charterPath }: LetterheadProps) {
  const locale = await getLocale()
  const t = await getTranslations('Site')
  return (
    <>
      <p>
        <small>{t('government')}</small>
      </p>
      <p>
        <Text pair={office.department.name} />
      </p>
      {heading ? (
        <h1>
          <Text pair={office.name} />
        </h1>
      ) : (
        <a href={localPath(locale, charterPath ?? paths.office(office.slug))}>
          <Text pair={office.name} />
        </a>
      )}
      {office.areas.length > 0 && <p>{areaLine(office.areas, locale)}</p>}
    </>
  )
}
