import type { ReactNode } from 'react'

/** Something to know before reading on; its first words say what. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <p className="notice">
      <b>{title}.</b> {children}
    </p>
  )
}
