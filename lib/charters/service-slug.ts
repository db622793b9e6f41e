// The slug of a service: readable Latin, unique in its office, made once and kept for ever.
import { transliterate } from './transliteration'

const maxLength = 60

/**
 * From the English name, else from the Bangla one letter by letter; cut at a word; numbered when taken.
 * @example makeServiceSlug({ nameEn: 'Training in ICT' }, new Set()) // 'training-in-ict'
 * @example makeServiceSlug({ nameBn: 'ভূমি সেবা' }, new Set(['bhumi-seba'])) // 'bhumi-seba-2'
 */
export function makeServiceSlug(
  name: { nameBn?: string | null; nameEn?: string | null },
  taken: ReadonlySet<string>,
): string {
  const slug = shorten(toSlug(name.nameEn ?? '') || toSlug(transliterate(name.nameBn ?? '')))
  const base = slug || 'service'
  if (!taken.has(base)) return base
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${base}-${number}`)) return `${base}-${number}`
  }
}

function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function shorten(slug: string): string {
  if (slug.length <= maxLength) return slug
  const cut = slug.slice(0, maxLength + 1)
  const end = cut.lastIndexOf('-')
  return end > 0 ? cut.slice(0, end) : slug.slice(0, maxLength)
}
