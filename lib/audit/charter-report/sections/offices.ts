// Offices in service that have published no charter.
import type { Block, ReportSection } from '../blocks'
import { dayTold, leftOut, officeRuns, sentence, type Writing } from '../lines'

export function writeOffices(writing: Writing): ReportSection {
  const { t } = writing.words
  return { id: 'unpublished', title: t('section.offices'), blocks: listUnpublished(writing) }
}

function listUnpublished(writing: Writing): Block[] {
  const { facts, words } = writing
  const { unpublished, now } = facts
  if (now?.figures.offices === 0) return [sentence(words.t('offices.none'))]
  if (unpublished.total === 0) return [sentence(words.t('offices.every'))]
  const count = words.counted(unpublished.total)
  return [
    sentence(words.t('offices.some', { ...count, day: dayTold(writing) })),
    { kind: 'list', items: unpublished.entries.map((office) => officeRuns(office, writing)) },
    ...leftOut(unpublished, writing, 'unpublished'),
  ]
}
