import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { LanguageSwitch } from '@/components/site/language-switch'
import { SiteLetterhead } from '@/components/site/site-letterhead'
import { Done } from '@/components/ui/form/done'

interface EntryPageProps {
  title: string
  lead?: ReactNode
  /** The address without the language, for the switch. */
  path: string
  query?: Record<string, string>
  /** Of `?done=`. */
  done?: string
  children: ReactNode
}

/** A page on the way in or out: letterhead, one thing to do, nothing beside it. */
export async function EntryPage({ title, lead, path, query, done, children }: EntryPageProps) {
  const t = await getTranslations('Admin')
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header>
        <div className="letterhead">
          <SiteLetterhead />
        </div>
        <div className="tools">
          <LanguageSwitch path={path} query={query} />
        </div>
      </header>
      <main id="main" className="entry" tabIndex={-1}>
        <div className="heading">
          <h1>{title}</h1>
          {lead && <p>{lead}</p>}
        </div>
        <div className="entry-work">
          <Done code={done} />
          {children}
        </div>
      </main>
    </>
  )
}
