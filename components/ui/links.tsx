import type { ReactNode } from 'react'

export interface LinkEntry {
  href: string
  text: ReactNode
  /** What tells this entry from its neighbours. */
  note?: ReactNode
}

/** A list of places to go, one a line. */
export function Links({ entries }: { entries: LinkEntry[] }) {
  return (
    <ul className="links" role="list">
      {entries.map(({ href, text, note }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          {note && <small>{note}</small>}
        </li>
      ))}
    </ul>
  )
}
