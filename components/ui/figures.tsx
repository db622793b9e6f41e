import type { ReactNode } from 'react'

export interface Figure {
  href: string
  value: ReactNode
  label: string
}

/** A strip of figures that are links to what they count. */
export function Figures({ label, figures }: { label: string; figures: Figure[] }) {
  return (
    <nav aria-label={label}>
      <ul className="figures" role="list">
        {figures.map((figure) => (
          <li key={figure.label}>
            <a href={figure.href}>
              <b>{figure.value}</b> {figure.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
