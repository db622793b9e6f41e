import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { LanguageSwitch } from '@/components/site/language-switch'
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb'
import { Done } from '@/components/ui/form/done'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

interface AdminPageProps {
  title: ReactNode
  /** The address without the language, for the switch. */
  path: string
  query?: Record<string, string>
  /** The way here, after "My offices". */
  crumbs?: Crumb[]
  /** A line under the title: what the page is about. */
  lead?: ReactNode
  /** What can be done here, beside the title. */
  actions?: ReactNode
  /** Of `?done=`. */
  done?: string
  /** Beside what is said to be done: undo. */
  undo?: ReactNode
  /** Right of the content, below it on a phone. */
  aside?: ReactNode
  /** Left of the content, above it on a phone. */
  parts?: ReactNode
  children: ReactNode
}

/** A page of the desk: the way here, its title, what was just done, its content. */
export async function AdminPage({ title, lead, actions, children, ...page }: AdminPageProps) {
  const locale = await getLocale()
  const t = await getTranslations('Admin')
  const editor = await getTranslations('Editor')
  const { path, query, crumbs = [], done, undo, aside, parts } = page
  const home = { text: t('myOffices'), href: localPath(locale, adminPaths.myOffices) }
  const layout = [parts && 'with-parts', aside && 'with-aside'].filter(Boolean).join(' ')
  return (
    <>
      <div className="tools">
        <Breadcrumb
          label={t('youAreHere')}
          crumbs={path === adminPaths.myOffices ? [] : [home, ...crumbs]}
        />
        <LanguageSwitch path={path} query={query} />
      </div>
      <main id="main" tabIndex={-1}>
        <Done code={done}>{undo}</Done>
        <div className="headline">
          <h1>{title}</h1>
          {actions && <div className="actions">{actions}</div>}
          {lead && <p className="lead">{lead}</p>}
        </div>
        <div className={`desk ${layout}`}>
          {parts && (
            <nav className="parts" aria-label={editor('parts')}>
              {parts}
            </nav>
          )}
          <div className="work">{children}</div>
          {aside && <aside>{aside}</aside>}
        </div>
      </main>
    </>
  )
}
