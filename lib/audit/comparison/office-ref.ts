// An office and a version of its charter, as an address names them: "doict.lohagara.narail@2".
// Invariant: an address that names versions shows the same for ever.
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { isSlug } from '@/lib/offices/slug'

export interface OfficeRef {
  slug: string
  /** Absent: the version in force when the address is opened. */
  number?: number
}

/** Whole charters beside each other: more columns nobody can read. */
export const mostOffices = 6
/** One service over offices: every upazila of the country, and an address that servers still take. */
export const mostOffers = 600
/** So many offices stand in an address as they are; more are packed into one part of it. */
const mostReadable = 24
const packed = /^z-([A-Za-z0-9_-]{1,8000})$/

/** The parts of an address that name these offices. @example writeRefs([{ slug: 'doict.narail', number: 1 }]) // ['doict.narail@1'] */
export function writeRefs(refs: readonly OfficeRef[]): string[] {
  const parts = refs.map(writeRef)
  if (parts.length <= mostReadable) return parts
  return [`z-${deflateRawSync(Buffer.from(parts.join('/'))).toString('base64url')}`]
}

/** The offices and versions an address names, each once, in its order; null for an address that is none. */
export function readRefs(parts: readonly string[]): OfficeRef[] | null {
  const [first = ''] = parts
  const code = parts.length === 1 ? packed.exec(first)?.[1] : undefined
  const names = code === undefined ? parts : unpack(code)
  const refs = names.map(readRef)
  if (refs.length === 0 || refs.length > mostOffers) return null
  const known = refs.filter((ref) => ref !== null)
  if (known.length < refs.length) return null
  return [...new Map(known.map((ref) => [writeRef(ref), ref])).values()]
}

/** Those whose office stands there in more than one version. */
export function listTwice<Ref extends OfficeRef>(refs: readonly Ref[]): Ref[] {
  return refs.filter((ref) => refs.some((other) => other !== ref && other.slug === ref.slug))
}

/** @example writeRef({ slug: 'doict.narail', number: 1 }) // 'doict.narail@1' */
export function writeRef({ slug, number }: OfficeRef): string {
  return number ? `${slug}@${number}` : slug
}

function readRef(part: string): OfficeRef | null {
  const [slug = '', number, ...more] = part.split('@')
  if (!isSlug(slug) || more.length > 0) return null
  if (number === undefined) return { slug }
  return /^[1-9]\d{0,8}$/.test(number) ? { slug, number: Number(number) } : null
}

/** Never more than a full address can hold, whatever was packed. */
function unpack(code: string): string[] {
  try {
    const bytes = inflateRawSync(Buffer.from(code, 'base64url'), { maxOutputLength: 150_000 })
    return bytes.toString('utf8').split('/')
  } catch {
    return []
  }
}
