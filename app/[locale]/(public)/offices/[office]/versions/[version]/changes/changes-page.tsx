import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { OfficePage } from '@/components/office/office-page'
import { Section } from '@/components/ui/section'
import { ChangesView } from '@/components/version/changes-view'
import { findChanges, type VersionChanges } from '@/lib/charters/queries/find-changes'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { loadOffice } from '../../../load-charter'

interface Asked {
  office: string
  version: string
  /** Without it: since the version before. */
  since?: string
}

const load = cache(async (office: string, version: string, since?: string) => {
  const slug = decodeSegment(office)
  const to = toNumber(version)
  const from = since === undefined ? to - 1 : toNumber(since)
  const found = from > 0 ? await findChanges(slug, from, to) : null
  if (found) return found
  await loadOffice(slug, (now) => paths.changes(now, to, since === undefined ? undefined : from))
  notFound()
})

function toNumber(segment: string): number {
  return /^[1-9]\d{0,8}$/.test(segment) ? Number(segment) : notFound()
}

export async function changesMetadata({ office, version, since }: Asked): Promise<Metadata> {
  const found = await load(office, version, since)
  const t = await getTranslations('Changes')
  const { slug, name } = found.office
  const [from, to] = [found.from.number, found.to.number]
  return pageMetadata({
    path: paths.changes(slug, to, since === undefined ? undefined : from),
    title: t('metaTitle', { to, office: plainText(name, await getLocale()) }),
    description: t('lead', { from, to }),
    ...(from === to - 1 && { canonicalPath: paths.changes(slug, to) }),
  })
}

/** What changed in a published version, since the one before or another one: at addresses that can be cited. */
export async function ChangesPage({ office: segment, version, since }: Asked) {
  const found = await load(segment, version, since)
  const t = await getTranslations('Changes')
  const { office } = found
  const [from, to] = [found.from.number, found.to.number]
  const path = paths.changes(office.slug, to, since === undefined ? undefined : from)
  return (
    <OfficePage office={office} path={path} edition={{ version: found.to, isFrozen: true }}>
      <h1>{t('title', { to })}</h1>
      <p>{t('lead', { from, to })}</p>
      <ChangesView {...found} />
      <Others found={found} />
    </OfficePage>
  )
}

async function Others({ found }: { found: VersionChanges }) {
  const locale = await getLocale()
  const t = await getTranslations('Changes')
  const { slug } = found.office
  const to = found.to.number
  const others = found.versions.filter(({ number }) => ![to, found.from.number].includes(number))
  return (
    <Section id="compare" title={t('compare')} wide>
      <ul>
        <li>
          <a href={localPath(locale, paths.version(slug, to))}>{t('toVersion', { n: to })}</a>
        </li>
        {others.map(({ number }) => (
          <li key={number}>
            <a href={localPath(locale, paths.changes(slug, to, number))}>
              {t('withVersion', { n: number })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
