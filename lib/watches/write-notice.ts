// The mail to a watcher: what was published, what it changed, what it did to the findings, and where to read it.
import 'server-only'
import { createTranslator } from 'use-intl/core'
import type { CharterChanges } from '@/lib/charters/diff'
import { findChanges } from '@/lib/charters/queries/find-changes'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { formatMoment } from '@/lib/i18n/format-moment'
import type { Locale } from '@/lib/i18n/locale'
import { messages } from '@/lib/i18n/messages'
import { localPath, paths } from '@/lib/i18n/paths'
import { siteUrl } from '@/lib/i18n/site-url'
import type { Mail } from '@/lib/mail/send-mail'
import { countChanged } from './finding-counts'
import type { FindingCounts } from './watched-office'

export interface PublishedNews {
  office: { id: string; slug: string; nameBn: string | null; nameEn: string | null }
  number: number
  publishedAt: Date
  publishedBy: string
  /** Since the version before; null for the first, or when either is no longer shown. */
  changes: CharterChanges | null
  findings: FindingCounts
}

/** What there is to tell of a published version; null for one that is none. */
export async function loadNews(versionId: string): Promise<PublishedNews | null> {
  const version = await db.charterVersion.findUnique({
    where: { id: versionId },
    select: {
      ...{ number: true, publishedAt: true, publishedBy: true },
      charter: {
        select: { office: { select: { id: true, slug: true, nameBn: true, nameEn: true } } },
      },
    },
  })
  const { number, publishedAt, publishedBy, charter } = version ?? {}
  if (!number || !publishedAt || !charter) return null
  const [found, compared] = await Promise.all([
    countChanged([versionId]),
    number > 1 ? findChanges(charter.office.slug, number - 1, number) : null,
  ])
  return {
    ...{ office: charter.office, number, publishedAt, publishedBy: publishedBy ?? '' },
    changes: compared && !compared.isRedacted ? compared.changes : null,
    findings: found.get(versionId) ?? { opened: 0, fixed: 0, reopened: 0 },
  }
}

interface Reader {
  name: string
  email: string
  locale: Locale
}

/** The news in the words of one reader. */
export function writeNotice(news: PublishedNews, { name, email, locale }: Reader): Mail {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'WatchMail' })
  const { office, number, publishedBy, publishedAt, findings } = news
  const page = (path: string, query = {}) => siteUrl(localPath(locale, path, query)).href
  const values = {
    ...{ name, number, before: number - 1, by: publishedBy },
    office: plainText(officialPair(office.nameBn, office.nameEn), locale) || office.slug,
    at: formatMoment(publishedAt, locale),
    version: page(paths.version(office.slug, number)),
    compared: page(paths.changes(office.slug, number)),
    list: page(adminPaths.findings, { q: office.slug }),
    watches: page(adminPaths.watches),
  }
  const lines = [
    t('published', values),
    wordChanges(news, locale, values),
    t(number > 1 ? 'findings' : 'firstFindings', { ...values, ...findings }),
    t('stop', values),
  ]
  return { to: email, subject: t('subject', values), text: lines.join('\n\n'), locale }
}

function wordChanges(
  { changes, number }: PublishedNews,
  locale: Locale,
  values: { before: number; compared: string },
): string {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'WatchMail' })
  if (number === 1) return t('first')
  return changes ? t('changes', { ...values, ...count(changes) }) : t('seeChanges', values)
}

function count({ services, moved, ...rest }: CharterChanges) {
  const of = (kind: string) => services.filter((change) => change.kind === kind).length
  const others = Object.values(rest).reduce((sum, list) => sum + list.length, moved.length)
  return { changed: of('changed'), added: of('added'), removed: of('removed'), others }
}
