import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import type { ComparedVersion } from '@/lib/audit/comparison/comparison'
import { mostOffers, mostOffices, writeRef } from '@/lib/audit/comparison/office-ref'
import {
  type AskedVersions,
  findAskedVersions,
} from '@/lib/audit/comparison/queries/find-asked-versions'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath, paths } from '@/lib/i18n/paths'

/** Of many that stand twice, enough to know what is meant. */
const mostNamed = 12

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
  redirect(localPath(locale, paths.compare, { office: found.slugs, ...whyOf(found) }))
})

const loadOffersOf = cache(async (standard: string, joined: string): Promise<ComparedVersion[]> => {
  const limits = { least: 1, most: mostOffers }
  const found = await findAskedVersions(split(joined), limits, standard)
  if (found.kind === 'versions') return found.versions
  if (found.kind === 'unknown') notFound()
  const locale = await getLocale()
  if (found.kind === 'elsewhere')
    redirect(localPath(locale, paths.compareOffers(standard, found.parts)))
  redirect(localPath(locale, paths.compareStandard(standard), whyOf(found)))
})

type Why = Record<string, string | string[]>

/** What the page to choose on says first. */
function whyOf({ why, twice }: Extract<AskedVersions, { kind: 'unfit' }>): Why {
  if (why === 'twice') return { go: why, twice: twice.slice(0, mostNamed).map(writeRef) }
  return { go: why === 'missing' ? why : '1' }
}

function split(joined: string): string[] {
  return joined.split('/').map(decodeSegment)
}
