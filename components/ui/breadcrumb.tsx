import type { ReactNode } from 'react'

export interface Crumb {
  href: string
  text: ReactNode
}

/** The way here from the first page; `first` is the portal's own name and mark. */
export function Breadcrumb({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  return (
    <nav className="crumbs" aria-label={label}>
      <ol role="list">
        {crumbs.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
