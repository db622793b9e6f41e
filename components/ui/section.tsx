import type { ReactNode } from 'react'

interface SectionProps {
  id: string
  title: ReactNode
  /** Takes the whole width; else the heading stands in the margin of a wide screen. */
  wide?: boolean
  children: ReactNode
}

/** A titled part of a page that can be linked to. */
export function Section({ id, title, wide, children }: SectionProps) {
  return (
    <section className={wide ? undefined : 'margin'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
