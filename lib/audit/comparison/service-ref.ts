// A service as a published version has it, as an address names it: "doict.lohagara.narail@1/field-ict-support".
import { isSlug } from '@/lib/offices/slug'
import { readRefs } from './office-ref'

export interface ServiceRef {
  officeSlug: string
  number: number
  serviceSlug: string
}

/** @example writeServiceRef({ officeSlug: 'doict.narail', number: 1, serviceSlug: 'training' }) // 'doict.narail@1/training' */
export function writeServiceRef({ officeSlug, number, serviceSlug }: ServiceRef): string {
  return `${officeSlug}@${number}/${serviceSlug}`
}

/** The service a text names; null for one that names none. */
export function readServiceRef(text: string | undefined): ServiceRef | null {
  const [office = '', serviceSlug = '', ...more] = text?.split('/') ?? []
  const ref = readRefs([office])?.[0]
  if (!ref?.number || !isSlug(serviceSlug) || more.length > 0) return null
  return { officeSlug: ref.slug, number: ref.number, serviceSlug }
}
