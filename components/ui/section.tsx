import type { ReactNode } from 'react'

interface SectionProps {
  id: string
  title: ReactNode
  children: ReactNode
}

/** A titled part of a page that can be linked to. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
