// Who said in the quarter that a charter is still true, and of which nobody did for three months.
import { paths } from '@/lib/i18n/paths'
import type { Block, ReportSection } from '../blocks'
import { cell, dayTold, leftOut, officeRuns, sentence, soFar, type Writing } from '../lines'

export function writeConfirmations(writing: Writing): ReportSection {
  return {
    id: 'confirmed',
    title: writing.words.t('section.confirmations'),
    blocks: [...listConfirmations(writing), ...listUnconfirmed(writing)],
  }
}

function listConfirmations(writing: Writing): Block[] {
  const { facts, words } = writing
  const { t, day, counted, named } = words
  const { confirmations } = facts
  if (confirmations.total === 0) return [sentence(t('confirmations.none', soFar(writing)))]
  const some = t('confirmations.some', {
    ...counted(confirmations.total),
    offices: confirmations.offices,
    officesCount: words.number(confirmations.offices),
  })
  return [
    sentence(some),
    {
      kind: 'table',
      caption: t('confirmations.caption'),
      heads: (['office', 'on', 'by', 'what'] as const).map((head) => t(`confirmations.${head}`)),
      numeric: [],
      rows: confirmations.entries.map(({ office, on, postTitle, services }) => [
        officeRuns(office, writing),
        cell(day(on)),
        [named(postTitle)],
        cell(
          services === undefined
            ? t('confirmations.whole')
            : t('confirmations.services', counted(services)),
        ),
      ]),
    },
    ...leftOut(confirmations, writing, 'confirmed'),
  ]
}

function listUnconfirmed(writing: Writing): Block[] {
  const { facts, words } = writing
  const { t, day } = words
  const { unconfirmed } = facts
  const on = { day: dayTold(writing) }
  if (unconfirmed.total === 0) return [sentence(t('confirmations.allCurrent', on))]
  return [
    sentence(t('confirmations.stale', { ...words.counted(unconfirmed.total), ...on })),
    {
      kind: 'table',
      caption: t('confirmations.staleCaption'),
      heads: [t('confirmations.office'), t('confirmations.last')],
      numeric: [],
      rows: unconfirmed.entries.map(({ office, last }) => [
        officeRuns(office, writing, paths.versions(office.slug)),
        cell(last ? day(last) : t('confirmations.never')),
      ]),
    },
    ...leftOut(unconfirmed, writing, 'unconfirmed'),
  ]
}
