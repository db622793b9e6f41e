import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { FocusOnArrival } from './focus-on-arrival'

interface DoneProps {
  /** Of `?done=`; an unknown one says nothing. */
  code?: string
  /** What can be done about it: undo. */
  children?: ReactNode
}

/** Says that what was asked is done. */
export async function Done({ code, children }: DoneProps) {
  const t = await getTranslations('Done')
  const key = code as Parameters<typeof t>[0]
  if (!code || !t.has(key)) return null
  return (
    <FocusOnArrival id="done" className="done">
      <p>{t(key)}</p>
      {children}
    </FocusOnArrival>
  )
}
