'use client'

import { useEffect, useRef, useState } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import { parseFee } from '@/lib/values/fee'
import { formatFee } from '@/lib/values/format-fee'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import { parseTimeLimit } from '@/lib/values/time-limit'

interface LiveReadingProps {
  kind: 'timeLimit' | 'fee'
  /** The fields with the words, the charter's own language first. */
  fields: readonly [string, string]
  locale: Locale
  label: string
  /** The words of what is stored, or held. */
  initial: string
}

const doubtful = new Set(['vague', 'misplaced', 'none', 'unspecified'])

/** Reads a time limit or a fee back in words while it is typed, and fills in its fields until a person corrects them. */
export function LiveReading({ kind, fields, locale, label, initial }: LiveReadingProps) {
  const [words, setWords] = useState({ text: initial, isDoubt: false })
  const output = useRef<HTMLOutputElement>(null)
  const isCorrected = useRef(false)
  useEffect(() => {
    const form = output.current?.closest('form')
    const inputs = fields.flatMap(
      (name) => form?.querySelector<HTMLInputElement>(`[name="${name}"]`) ?? [],
    )
    const parts = form?.querySelector<HTMLElement>(`[data-value="${kind}"]`)
    const read = () => {
      const text = inputs.map(({ value }) => value.trim()).find(Boolean) ?? ''
      const { value, said } = readWords(kind, text, locale)
      if (!isCorrected.current && parts) fillIn(parts, kind, value)
      setWords({ text: said, isDoubt: doubtful.has(value.kind) })
    }
    const correct = () => {
      isCorrected.current = true
    }
    for (const input of inputs) input.addEventListener('input', read)
    parts?.addEventListener('change', correct)
    // typed before this script ran
    const typed = inputs.find(({ value, defaultValue }) => value !== defaultValue)
    typed?.dispatchEvent(new Event('input'))
    return () => {
      for (const input of inputs) input.removeEventListener('input', read)
      parts?.removeEventListener('change', correct)
    }
  }, [fields, kind, locale])
  return (
    <p className="reading">
      {label}{' '}
      <output ref={output} className={words.isDoubt ? 'doubt' : undefined} aria-live="polite">
        {words.text}
      </output>
    </p>
  )
}

function readWords(kind: LiveReadingProps['kind'], text: string, locale: Locale) {
  if (kind === 'timeLimit') {
    const value = parseTimeLimit(text)
    return { value, said: formatTimeLimit(value, locale) }
  }
  const value = parseFee(text)
  return { value, said: formatFee(value, locale) }
}

/** The fields of the value show what was read. */
function fillIn(parts: HTMLElement, kind: string, value: object): void {
  const read = value as Record<string, unknown>
  const controls = parts.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')
  for (const control of controls) {
    const field = control.name.slice(kind.length + 1)
    const said = read[field]
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = Array.isArray(said) ? said.includes(control.value) : said === true
      continue
    }
    control.value = Array.isArray(said) ? said.join(', ') : said === undefined ? '' : String(said)
  }
}
