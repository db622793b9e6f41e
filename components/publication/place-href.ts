import type { FieldPlace } from '@/lib/charters/editing/finding-place'
import { adminPaths } from '@/lib/i18n/admin-paths'
import type { Locale } from '@/lib/i18n/locale'
import { localPath } from '@/lib/i18n/paths'

/** The field of the editor that something is about; `services` are the draft's, in order. */
export function placeHref(
  slug: string,
  services: readonly { slug?: string }[],
  { part, service, field }: FieldPlace,
  locale: Locale,
): string {
  const serviceSlug = service === undefined ? undefined : services[service]?.slug
  const path = serviceSlug ? adminPaths.draftService(slug, serviceSlug) : pathOf(slug, part)
  return localPath(locale, path) + (field ? `#${field}` : '')
}

function pathOf(slug: string, part: FieldPlace['part']): string {
  if (part === 'statement') return adminPaths.statement(slug)
  if (part === 'expectations') return adminPaths.expectations(slug)
  if (part === 'escalation') return adminPaths.escalation(slug)
  return adminPaths.charter(slug)
}
