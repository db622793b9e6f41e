import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Crumb } from '@/components/ui/breadcrumb'
import type { PageAddress } from './page-address'
import { Tools } from './tools'

interface PageFrameProps extends PageAddress {
  letterhead: ReactNode
  crumbs: Crumb[]
  footer?: ReactNode
  children: ReactNode
}

/** What every public page has: a way past the head, letterhead, tools, content, footer. */
export async function PageFrame({ letterhead, footer, children, ...address }: PageFrameProps) {
  const t = await getTranslations('Site')
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header>
        <div className="letterhead">{letterhead}</div>
        <Tools {...address} />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {footer}
    </>
  )
}
