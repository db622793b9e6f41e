import type { getTranslations } from 'next-intl/server'

type Words = Awaited<ReturnType<typeof getTranslations<'ServiceFields'>>>

/**
 * What a place of a charter is called.
 * @example placeName('service.training.documents.text', t) // 'Required paper'
 */
export function placeName(place: string, t: Words): string {
  const parts = place.split('.')
  // a service's slug and a level's number stand second
  const rest =
    parts.length > 1 ? [...(parts[0] === 'level' ? ['level'] : []), ...parts.slice(2)] : parts
  const key = rest.join('_') as Parameters<Words>[0]
  return t.has(key) ? t(key) : place
}
