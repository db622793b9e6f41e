import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Crumb } from '@/components/ui/breadcrumb'
import { Tools } from './tools'

export interface PageAddress {
  /** Without the language. */
  path: string
  query?: Record<string, string>
}

interface PageFrameProps extends PageAddress {
  letterhead: ReactNode
  crumbs?: Crumb[]
  footer?: ReactNode
  children: ReactNode
}

/** What every public page has: a way past the head, letterhead, tools, content, footer. */
export async function PageFrame(props: PageFrameProps) {
  const t = await getTranslations('Site')
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header>
        <div className="letterhead">{props.letterhead}</div>
        <Tools path={props.path} query={props.query} crumbs={props.crumbs} />
      </header>
      <main id="main" tabIndex={-1}>
        {props.children}
      </main>
      {props.footer}
    </>
  )
}
