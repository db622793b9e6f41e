import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { areaCrumbs } from '@/components/area/area-crumbs'
import type { PageAddress } from '@/components/site/page-address'
import { PageFrame } from '@/components/site/page-frame'
import type { Crumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { Text } from '@/components/ui/text'
import type { OfficeHeader } from '@/lib/charters/published-charter'
import { localPath, paths } from '@/lib/i18n/paths'
import { Letterhead } from './letterhead'
import { OfficeFooter, type Edition } from './office-footer'

interface OfficePageProps extends PageAddress {
  office: OfficeHeader
  /** The office's name is the page's heading. */
  heading?: boolean
  edition?: Edition
  charterPath?: string
  children: ReactNode
}

/** A page of one office, under its letterhead. */
export async function OfficePage(props: OfficePageProps) {
  const { office, heading, edition, charterPath, children, ...address } = props
  const locale = await getLocale()
  const t = await getTranslations('Office')
  const site = await getTranslations('Site')
  const home: Crumb = {
    href: localPath(locale, paths.home),
    text: <span className="mark">{site('name')}</span>,
  }
  const crumbs = [home, ...areaCrumbs(office.areas, locale)]
  return (
    <PageFrame
      {...address}
      letterhead={<Letterhead {...{ office, heading, charterPath }} />}
      crumbs={crumbs}
      footer={<OfficeFooter office={office} path={address.path} edition={edition} />}
    >
      {office.state === 'CLOSED' && <Notice title={t('closedTitle')}>{t('closedNext')}</Notice>}
      {office.mergedInto && <MergedNotice into={office.mergedInto} />}
      {office.sample && <Notice title={t('sampleTitle')}>{t('sample')}</Notice>}
      {children}
    </PageFrame>
  )
}

async function MergedNotice({ into }: { into: NonNullable<OfficeHeader['mergedInto']> }) {
  const locale = await getLocale()
  const t = await getTranslations('Office')
  return (
    <Notice title={t('mergedTitle')}>
      {t.rich('mergedNext', {
        office: () => (
          <a href={localPath(locale, paths.office(into.slug))}>
            <Text pair={into.name} />
          </a>
        ),
      })}
    </Notice>
  )
}
