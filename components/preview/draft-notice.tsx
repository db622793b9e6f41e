import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import type { ShownVersion } from '@/lib/charters/published-charter'

interface DraftNoticeProps {
  version: ShownVersion
  /** Until when it can be seen here, or the way back. */
  children?: ReactNode
}

/** Above all of a draft that is shown as its page: that it is none. */
export async function DraftNotice({ version, children }: DraftNoticeProps) {
  const t = await getTranslations('Preview')
  return (
    <Notice title={t('draft')}>
      {t('draftText', { n: version.number })} {children}
    </Notice>
  )
}
