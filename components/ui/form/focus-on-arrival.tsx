'use client'

import { type ReactNode, useEffect, useRef } from 'react'

interface FocusOnArrivalProps {
  id: string
  className: string
  children: ReactNode
}

/** A part of the page that takes the focus when it appears; without script its address leads there. */
export function FocusOnArrival({ id, className, children }: FocusOnArrivalProps) {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => part.current?.focus(), [])
  return (
    <div ref={part} id={id} className={className} role="alert" tabIndex={-1}>
      {children}
    </div>
  )
}
