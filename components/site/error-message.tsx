'use client'
// Error pages run in the browser: only their own words are imported, not the whole of the messages.
import type { Locale } from '@/lib/i18n/locale'
import { Error as bn } from '@/messages/bn.json'
import { Error as en } from '@/messages/en.json'

const words = { bn, en }

export function ErrorMessage({ locale, retry }: { locale: Locale; retry: () => void }) {
  const { title, text, retry: again } = words[locale]
  return (
    <main lang={locale}>
      <h1>{title}</h1>
      <p>{text}</p>
      <button type="button" className="button" onClick={() => retry()}>
        {again}
      </button>
    </main>
  )
}
