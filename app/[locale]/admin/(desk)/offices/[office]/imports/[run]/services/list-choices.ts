import type { Choice } from '@/components/ui/form/select-field'
import type { Locale } from '@/lib/i18n/locale'
import type { ImportReview } from '@/lib/imports/queries/get-import-review'
import type { ReviewRow } from '@/lib/imports/review/describe/describe-rows'

/** With more services than this, a row offers those no row continues, and its own. */
const most = 120

/** The services of the charter a row may be said to continue. */
export function listChoices(
  { base, gone }: ImportReview,
  row: ReviewRow,
  locale: Locale,
): Choice[] {
  const services = base.content?.services ?? []
  const { slug: own } = row.match
  const offered =
    services.length <= most
      ? services
      : services.filter((service) => service.slug === own || gone.includes(service))
  return offered.flatMap(({ slug, nameBn, nameEn }) =>
    slug ? [{ value: slug, label: nameOf({ nameBn, nameEn }, locale) || slug }] : [],
  )
}

/** The name of the service a row is matched with. */
export function proposedName({ base }: ImportReview, row: ReviewRow, locale: Locale) {
  const service = base.content?.services?.find(({ slug }) => slug && slug === row.match.slug)
  return service && (nameOf(service, locale) || service.slug)
}

function nameOf(
  { nameBn, nameEn }: { nameBn?: string | null; nameEn?: string | null },
  locale: Locale,
): string {
  return (locale === 'bn' ? nameBn || nameEn : nameEn || nameBn) ?? ''
}
