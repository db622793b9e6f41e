// Versions published in the quarter, each with what it changed.
import { paths } from '@/lib/i18n/paths'
import type { ReportSection, Run, TableBlock } from '../blocks'
import type { Publication } from '../facts'
import { cell, leftOut, officeRuns, sentence, soFar, type Writing } from '../lines'

export function writeVersions(writing: Writing): ReportSection {
  const { facts, words } = writing
  const { t } = words
  const { publications } = facts
  const section = { id: 'published', title: t('section.versions') }
  if (publications.total === 0) {
    return { ...section, blocks: [sentence(t('versions.none', soFar(writing)))] }
  }
  const some = t('versions.some', {
    ...words.counted(publications.total),
    offices: publications.offices,
    officesCount: words.number(publications.offices),
  })
  return {
    ...section,
    blocks: [sentence(some), table(writing), ...leftOut(publications, writing)],
  }
}

function table(writing: Writing): TableBlock {
  const { facts, words } = writing
  const { t, day, number, link } = words
  return {
    kind: 'table',
    caption: t('versions.caption'),
    heads: (['office', 'version', 'on', 'services', 'changes'] as const).map((head) =>
      t(`versions.${head}`),
    ),
    numeric: [3],
    rows: facts.publications.entries.map((publication) => {
      const { office, publishedAt, services } = publication
      const version = paths.version(office.slug, publication.number)
      const name = t('versions.number', { number: number(publication.number) })
      return [
        officeRuns(office, writing, version),
        cell({ text: name, href: link(version) }),
        cell(day(publishedAt)),
        cell(number(services)),
        sayChanges(publication, writing),
      ]
    }),
  }
}

function sayChanges({ office, number, changes }: Publication, { words }: Writing): Run[] {
  const { t, counted, link } = words
  if (!changes) return cell(t('versions.first'))
  const counts = (['added', 'removed', 'changed'] as const)
    .filter((kind) => changes[kind] > 0)
    .map((kind) => t(`versions.${kind}`, counted(changes[kind])))
  const said = changes.elsewhere ? [...counts, t('versions.elsewhere')] : counts
  const text = said.length > 0 ? said.join(', ') : t('versions.same')
  return cell({ text, href: link(paths.changes(office.slug, number)) })
}
