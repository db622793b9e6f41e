import type { ReactNode } from 'react'

export interface Crumb {
  href: string
  text: ReactNode
}

/** The way here from the first page. */
export function Breadcrumb({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  if (crumbs.length === 0) return null
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
