'use client'

import { useEffect, useRef } from 'react'

/**
 * Lets the browser ask before a page is left with something typed and not sent. Stands inside its form; without
 * script nothing is asked. What was typed and could not be saved is unsaved from the start.
 */
export function UnsavedWarning({ isUnsaved }: { isUnsaved: boolean }) {
  const mark = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    const form = mark.current?.closest('form')
    let isChanged = isUnsaved
    const change = () => (isChanged = true)
    // a form that is on its way is no longer unsaved
    const forget = () => (isChanged = false)
    const ask = (event: BeforeUnloadEvent) => {
      if (isChanged) event.preventDefault()
    }
    form?.addEventListener('input', change)
    form?.addEventListener('submit', forget)
    window.addEventListener('beforeunload', ask)
    return () => {
      form?.removeEventListener('input', change)
      form?.removeEventListener('submit', forget)
      window.removeEventListener('beforeunload', ask)
    }
  }, [isUnsaved])

  return <span ref={mark} hidden />
}
