'use client'

import { type ClipboardEvent, type ReactNode, useState } from 'react'

interface PasteFieldProps {
  label: string
  help: ReactNode
  /** What was typed before, when it could not be read. */
  text: string
  html: string
  words: { cells: string; plain: string }
}

type Taken = { html: string; text: string; said: string }

/**
 * Takes a pasted table with its cells, as the clipboard holds it beside the plain text the field shows. Without
 * script the plain text alone is sent, whose tabs tell the cells apart.
 */
export function PasteField({ label, help, text, html, words }: PasteFieldProps) {
  const [taken, setTaken] = useState<Taken>({ html, text, said: '' })
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/html')
    const field = event.currentTarget
    if (!/<td/i.test(pasted)) return
    event.preventDefault()
    const plain = event.clipboardData.getData('text/plain')
    field.value = plain
    setTaken({ html: pasted, text: plain, said: countCells(pasted, words.cells) })
  }
  const type = (value: string) => {
    if (taken.html === '' || value === taken.text) return
    setTaken({ html: '', text: value, said: words.plain })
  }
  return (
    <div className="input">
      <label htmlFor="text">{label}</label>
      <small id="text-help">{help}</small>
      <textarea
        id="text"
        name="text"
        rows={6}
        defaultValue={text}
        aria-describedby="text-help text-said"
        onPaste={paste}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <input type="hidden" name="html" value={taken.html} />
      <small id="text-said" role="status">
        {taken.said}
      </small>
    </div>
  )
}

/** The server's words with the counts of what was pasted in them. */
function countCells(html: string, words: string): string {
  // a parsed document's styles would be refused aloud, so its tags are counted in the text
  const counts = {
    rows: html.match(/<tr[\s>]/gi)?.length ?? 0,
    cells: html.match(/<t[dh][\s>]/gi)?.length ?? 0,
  }
  return words.replace('{rows}', String(counts.rows)).replace('{cells}', String(counts.cells))
}
