// Services that promise no time at all, and posts that nobody holds.
import { paths } from '@/lib/i18n/paths'
import type { Block, ReportSection } from '../blocks'
import { cell, dayTold, leftOut, officeRuns, sentence, type Writing } from '../lines'

export function writeServices(writing: Writing): ReportSection {
  const { t } = writing.words
  return { id: 'untimed', title: t('section.services'), blocks: listServices(writing) }
}

function listServices(writing: Writing): Block[] {
  const { facts, words } = writing
  const { t, named, link } = words
  const { withoutTime, now } = facts
  if (withoutTime.total === 0) {
    return [sentence(t(now?.figures.services === 0 ? 'services.noServices' : 'services.none'))]
  }
  const count = words.counted(withoutTime.total)
  return [
    sentence(t('services.some', { ...count, day: dayTold(writing) })),
    {
      kind: 'table',
      caption: t('services.caption'),
      heads: (['service', 'office', 'instead'] as const).map((head) => t(`services.${head}`)),
      numeric: [],
      rows: withoutTime.entries.map(({ office, service, kind }) => [
        [named(service.name, link(paths.service(office.slug, service.slug)))],
        officeRuns(office, writing),
        cell(t(`services.kind.${kind}`)),
      ]),
    },
    ...leftOut(withoutTime, writing, 'withoutTimeLimit'),
  ]
}

export function writePosts(writing: Writing): ReportSection {
  const { t } = writing.words
  return { id: 'vacant', title: t('section.posts'), blocks: listPosts(writing) }
}

function listPosts(writing: Writing): Block[] {
  const { facts, words } = writing
  const { t, named } = words
  const { vacant, now } = facts
  const day = dayTold(writing)
  if (now?.figures.posts === 0) return [sentence(t('posts.noPosts'))]
  if (vacant.total === 0) return [sentence(t('posts.none', { day }))]
  return [
    sentence(t('posts.some', { ...words.counted(vacant.total), day })),
    {
      kind: 'table',
      caption: t('posts.caption'),
      heads: [t('posts.post'), t('posts.office')],
      numeric: [],
      rows: vacant.entries.map(({ office, title }) => [
        [named(title)],
        officeRuns(office, writing, paths.officers(office.slug)),
      ]),
    },
    ...leftOut(vacant, writing, 'vacant'),
  ]
}
