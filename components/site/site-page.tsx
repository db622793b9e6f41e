import type { ReactNode } from 'react'
import type { Crumb } from '@/components/ui/breadcrumb'
import { FooterLinks } from './footer-links'
import type { PageAddress } from './page-address'
import { PageFrame } from './page-frame'
import { SiteLetterhead } from './site-letterhead'

interface SitePageProps extends PageAddress {
  crumbs?: Crumb[]
  children: ReactNode
}

/** A page of the portal itself: places, departments, search. */
export function SitePage({ children, crumbs = [], ...address }: SitePageProps) {
  const footer = (
    <footer className="foot">
      <FooterLinks />
    </footer>
  )
  return (
    <PageFrame {...address} crumbs={crumbs} letterhead={<SiteLetterhead />} footer={footer}>
      {children}
    </PageFrame>
  )
}
