import type { ReactNode } from 'react'

/** What an office says: once, or numbered where it has several such services, in the order of their names above. */
export function CellList({ children }: { children: ReactNode[] }) {
  if (children.length === 1) return children
  return (
    <ol>
      {children.map((child, at) => (
        <li key={at}>{child}</li>
      ))}
    </ol>
  )
}
