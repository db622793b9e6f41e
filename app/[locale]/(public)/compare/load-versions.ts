import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import type { ComparedVersion } from '@/lib/audit/comparison/comparison'
import { mostOffers, mostOffices } from '@/lib/audit/comparison/office-ref'
import { findAskedVersions } from '@/lib/audit/comparison/queries/find-asked-versions'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath, paths } from '@/lib/i18n/paths'

/** Whole charters; an address without versions leads to the one that names those in force. */
export const loadCharters = (segments: string[]) => loadChartersOf(segments.join('/'))

/** One standard service of many offices. */
export const loadOffers = (standard: string, segments: string[]) =>
  loadOffersOf(standard, segments.join('/'))

const loadChartersOf = cache(async (joined: string): Promise<ComparedVersion[]> => {
  const limits = { least: 2, most: mostOffices }
  const found = await findAskedVersions(split(joined), limits)
  if (found.kind === 'versions') return found.versions
  const locale = await getLocale()
  if (found.kind === 'elsewhere') redirect(localPath(locale, paths.compareCharters(found.parts)))
  if (found.kind === 'unknown') notFound()
  const ticks = new URLSearchParams(found.slugs.map((slug) => ['office', slug]))
  redirect(`${localPath(locale, paths.compare)}?${ticks.toString()}&go=1`)
})

const loadOffersOf = cache(async (standard: string, joined: string): Promise<ComparedVersion[]> => {
  const limits = { least: 1, most: mostOffers }
  const found = await findAskedVersions(split(joined), limits, standard)
  if (found.kind === 'versions') return found.versions
  if (found.kind !== 'elsewhere') notFound()
  redirect(localPath(await getLocale(), paths.compareOffers(standard, found.parts)))
})

function split(joined: string): string[] {
  return joined.split('/').map(decodeSegment)
}
