// A contact is what a cell says of the person or post to turn to; what is cut off stays partial, nothing is invented.
import type { Contact } from './schema'

export function parseContact(raw: string): Contact {
  const text = raw
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[০-৯]/g, (d) => String(d.charCodeAt(0) - 0x9e6))
  const phones = text.match(/\+?\d[\d-]{6,}\d/g) ?? []
  const emails = text.match(/[\w.+-]{1,64}@[\w.-]{1,200}\w/g) ?? []
  return { raw, phones, emails, official: 'unknown', repairs: [] }
}
