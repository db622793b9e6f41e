// What was pasted has no file name; it is kept under one that tells how it is to be read.

const table = 'clipboard.html'
const text = 'clipboard'

/** A pasted table with its cells, else the plain text; null when nothing was pasted. */
export function readPasted({ html, text: plain }: { html?: unknown; text?: unknown }) {
  const encoder = new TextEncoder()
  if (typeof html === 'string' && html.trim() !== '') {
    return { fileName: table, bytes: encoder.encode(html) }
  }
  if (typeof plain !== 'string' || plain.trim() === '') return null
  return { fileName: text, bytes: encoder.encode(plain) }
}

export function isPasted(fileName: string): boolean {
  return fileName === table || fileName === text
}
