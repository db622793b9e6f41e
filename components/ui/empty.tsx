import type { ReactNode } from 'react'

/** An empty place says why it is empty and what comes next. */
export function Empty({ why, children }: { why: string; children?: ReactNode }) {
  return (
    <div>
      <p>{why}</p>
      {children && <p>{children}</p>}
    </div>
  )
}
