import { getTranslations } from 'next-intl/server'
import { Empty } from '@/components/ui/empty'
import type { OfficeHeader } from '@/lib/charters/published-charter'
import { OfficeContact } from './office-contact'

/** An office that has published no charter yet: why the page is empty, and how to reach it meanwhile. */
export async function NoCharter({ office }: { office: OfficeHeader }) {
  const t = await getTranslations('Office')
  return (
    <>
      <h2>{t('noCharterTitle')}</h2>
      <Empty why={t('noCharterWhy')}>{t('noCharterNext')}</Empty>
      <h2>{t('contact')}</h2>
      <OfficeContact office={office} />
    </>
  )
}
