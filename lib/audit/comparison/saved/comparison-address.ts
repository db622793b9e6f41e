// The address of a comparison, as someone pasted or followed it: of this portal, in one spelling, its versions fixed.
import { locales } from '@/lib/i18n/locale'
import { paths } from '@/lib/i18n/paths'
import { isSlug } from '@/lib/offices/slug'
import { listTwice, mostOffers, mostOffices, readRefs, writeRefs } from '../office-ref'
import { readView, writeView } from '../view'

export interface ComparisonAddress {
  /** Without the language, with its query. */
  address: string
  kind: 'charters' | 'offers'
  /** How many offices it compares. */
  offices: number
  /** Of offers: the standard service. */
  standard?: string
}

/** Longer ones hold more than any comparison. */
const longest = 12_000

/**
 * What the address compares; null for one that is no comparison or names an office without its version. It may
 * begin with this portal's own origin and with a language; another portal's is none.
 * @example readComparison('/en/compare/offices/a.narail@1/b.narail@2?sort=time', 'https://p.gov.bd')
 */
export function readComparison(text: string, origin: string): ComparisonAddress | null {
  const url = toUrl(text, origin)
  if (url?.origin !== new URL(origin).origin) return null
  const parts = decodeParts(url.pathname)
  if (!parts || parts[0] !== 'compare') return null
  const query = new URLSearchParams(writeView(readView(Object.fromEntries(url.searchParams))))
  const search = query.size > 0 ? `?${query}` : ''
  if (parts[1] === 'offices') return ofCharters(parts.slice(2), search)
  return parts[1] === 'services' ? ofOffers(parts[2] ?? '', parts.slice(3), search) : null
}

function toUrl(text: string, origin: string): URL | null {
  return text.length > longest ? null : URL.parse(text.trim(), origin)
}

/** Below the language. */
function decodeParts(pathname: string): string[] | null {
  try {
    const parts = pathname.split('/').filter(Boolean).map(decodeURIComponent)
    return locales.some((locale) => locale === parts[0]) ? parts.slice(1) : parts
  } catch {
    return null
  }
}

function ofCharters(parts: readonly string[], search: string): ComparisonAddress | null {
  const refs = readFixed(parts, mostOffices)
  if (!refs || refs.length < 2) return null
  const address = paths.compareCharters(writeRefs(refs)) + search
  return { address, kind: 'charters', offices: refs.length }
}

function ofOffers(
  standard: string,
  parts: readonly string[],
  search: string,
): ComparisonAddress | null {
  const refs = isSlug(standard) ? readFixed(parts, mostOffers) : null
  if (!refs) return null
  const address = paths.compareOffers(standard, writeRefs(refs)) + search
  return { address, kind: 'offers', offices: refs.length, standard }
}

function readFixed(parts: readonly string[], most: number) {
  const refs = readRefs(parts)
  if (!refs || refs.length > most || listTwice(refs).length > 0) return null
  return refs.every(({ number }) => number !== undefined) ? refs : null
}
