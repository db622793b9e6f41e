import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { StateMark } from '@/components/admin/state-mark'
import { Day } from '@/components/ui/day'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath, paths } from '@/lib/i18n/paths'
import type { OfficeDesk } from '@/lib/offices/views/office-desk'

interface Line {
  what: string
  state: ReactNode
  /** Where something is done about it. */
  href: string
  go: string
  /** The reader may not do it there. */
  isShut?: boolean
}

/** The state of an office, a line a matter: what there is, how it stands, where to go. */
export async function Glance({ office }: { office: OfficeDesk }) {
  const t = await getTranslations('OfficeDesk')
  const lines = await Promise.all([
    publishedLine(office),
    draftLine(office),
    findingsLine(office),
    translationsLine(office),
    confirmationLine(office),
    postsLine(office),
    proposalsLine(office),
  ])
  return (
    <table className="rows glance">
      <caption className="sr-only">{t('glance')}</caption>
      <tbody>
        {lines
          .filter((line) => line !== null)
          .map(({ what, state, href, go, isShut }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{state}</td>
              <td>{!isShut && <a href={href}>{go}</a>}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

async function publishedLine({ slug, published, mayDo }: OfficeDesk): Promise<Line> {
  const locale = await getLocale()
  const t = await getTranslations('OfficeDesk')
  if (!published)
    return {
      what: t('charter'),
      state: <StateMark tone="doubt">{t('unpublished')}</StateMark>,
      href: localPath(locale, adminPaths.newImport(slug)),
      go: t('import'),
      isShut: !mayDo.includes('charter:import'),
    }
  return {
    what: t('charter'),
    state: t.rich('published', { n: published.number, day: () => <Day date={published.on} /> }),
    href: localPath(locale, paths.version(slug, published.number)),
    go: t('see'),
  }
}

async function draftLine({ slug, draft, mayDo }: OfficeDesk): Promise<Line> {
  const locale = await getLocale()
  const t = await getTranslations('OfficeDesk')
  const request = draft?.request
  const words = {
    day: () => draft && <Day date={request?.publishAt ?? draft.changedAt} />,
    by: request?.by ?? '',
  }
  return {
    what: t('draft'),
    state: draft ? t.rich(request ? `request.${request.state}` : 'changedOn', words) : t('noDraft'),
    href: localPath(locale, draft ? adminPaths.publication(slug) : adminPaths.charter(slug)),
    go: draft ? t('toPublication') : t('edit'),
    isShut: !draft && !mayDo.includes('charter:edit'),
  }
}

async function findingsLine({ slug, findings, mayDo }: OfficeDesk): Promise<Line> {
  const locale = await getLocale()
  const t = await getTranslations('OfficeDesk')
  const { errors, warnings, infos } = findings
  const tone = errors > 0 ? 'bad' : warnings > 0 ? 'doubt' : 'good'
  return {
    what: t('findings'),
    state: <StateMark tone={tone}>{t('findingCounts', { errors, warnings, infos })}</StateMark>,
    href: localPath(locale, adminPaths.charter(slug)),
    go: mayDo.includes('charter:edit') ? t('toFindings') : t('see'),
  }
}

async function translationsLine({ slug, translations, mayDo }: OfficeDesk): Promise<Line> {
  const locale = await getLocale()
  const t = await getTranslations('OfficeDesk')
  const { missing, outdated } = translations
  return {
    what: t('translations'),
    state: (
      <StateMark tone={missing + outdated > 0 ? 'doubt' : 'good'}>
        {t('translationCounts', { missing, outdated })}
      </StateMark>
    ),
    href: localPath(locale, adminPaths.charter(slug)),
    go: t('toTranslations'),
    isShut: !mayDo.includes('charter:edit'),
  }
}

async function confirmationLine({ slug, confirmation, mayDo }: OfficeDesk): Promise<Line | null> {
  if (!confirmation) return null
  const locale = await getLocale()
  const t = await getTranslations('OfficeDesk')
  const { dueOn, isOverdue } = confirmation
  return {
    what: t('confirmation'),
    state: (
      <StateMark tone={isOverdue ? 'bad' : 'good'}>
        {t.rich(isOverdue ? 'wasDue' : 'isDue', { day: () => <Day date={dueOn} /> })}
      </StateMark>
    ),
    href: localPath(locale, adminPaths.confirmation(slug)),
    go: t('confirm'),
    isShut: !mayDo.includes('charter:confirm'),
  }
}

async function postsLine({ slug, posts }: OfficeDesk): Promise<Line> {
  const locale = await getLocale()
  const t = await getTranslations('OfficeDesk')
  return {
    what: t('posts'),
    state: (
      <StateMark tone={posts.total === 0 || posts.vacant > 0 ? 'doubt' : 'good'}>
        {t('postCounts', { total: posts.total, vacant: posts.vacant })}
      </StateMark>
    ),
    href: localPath(locale, adminPaths.posts(slug)),
    go: t('toPosts'),
  }
}

async function proposalsLine({ slug, proposals, mayDo }: OfficeDesk): Promise<Line | null> {
  if (proposals === 0) return null
  const locale = await getLocale()
  const t = await getTranslations('OfficeDesk')
  return {
    what: t('proposals'),
    state: <StateMark tone="doubt">{t('proposalCount', { n: proposals })}</StateMark>,
    href: localPath(locale, adminPaths.proposals(slug)),
    go: mayDo.includes('charter:edit') ? t('decide') : t('see'),
  }
}
