// Sentences, cells and tables as sections put them together.
import { paths } from '@/lib/i18n/paths'
import { writeScope } from '../tables/scope'
import type { ListedFigure } from '../tables/table-view'
import type { Run, SentenceBlock } from './blocks'
import { lastDayTold, type ReportFacts, type ReportOffice } from './facts'
import type { ReportWords } from './words'

/** What a section is written from. */
export interface Writing {
  facts: ReportFacts
  words: ReportWords
}

export function sentence(...runs: (Run | string)[]): SentenceBlock {
  return { kind: 'sentence', runs: runs.flatMap(cell) }
}

/** What ends a sentence that ends in a link. */
export function stopOf({ locale }: ReportWords): string {
  return locale === 'bn' ? '।' : '.'
}

/** A cell of one run. */
export function cell(content: Run | string): Run[] {
  return [typeof content === 'string' ? { text: content } : content]
}

export function isUnderWay({ quarter, today }: ReportFacts): boolean {
  return today <= quarter.last
}

/** For a sentence that says what there was not, "so far" in a quarter under way. */
export function soFar({ facts }: Writing) {
  return { so: isUnderWay(facts) ? ('yes' as const) : ('no' as const) }
}

/** The last day the report tells of, as it is written. */
export function dayTold({ facts, words }: Writing): string {
  return words.day(lastDayTold(facts))
}

/** An office with its place, leading to an address of its own, and what became of it since. */
export function officeRuns(office: ReportOffice, { words }: Writing, path?: string): Run[] {
  const { t, areaName, link, named } = words
  const runs = [named(office.name, link(path ?? addressOf(office)))]
  if (office.place) runs.push({ text: ` (${areaName(office.place)})` })
  if (office.state === 'CLOSED') runs.push({ text: `, ${t('closed')}` })
  if (office.state === 'MERGED') runs.push({ text: `, ${t('merged')}` })
  return runs
}

/** A merged office has no page but that of its versions. */
function addressOf({ slug, state }: ReportOffice): string {
  return state === 'MERGED' ? paths.versions(slug) : paths.office(slug)
}

/** How many more there are than are shown, and where they stand; nothing where all are shown. */
export function leftOut(
  list: { entries: readonly unknown[]; total: number },
  writing: Writing,
  figure?: ListedFigure,
): SentenceBlock[] {
  const { words, facts } = writing
  const left = list.total - list.entries.length
  if (left <= 0) return []
  const count = words.number(left)
  if (!figure) return [sentence(words.t('moreUnlisted', { count }))]
  const text = words.t(isUnderWay(facts) ? 'fullList' : 'fullListToday')
  return [
    sentence(words.t('more', { count }), { text, href: listHref(writing, figure) }, stopOf(words)),
  ]
}

/** The offices behind a figure, as the tables list them today. */
export function listHref({ words, facts }: Writing, figure: ListedFigure): string {
  return words.link(paths.tableOffices, { figure, ...writeScope(tableScope(facts)) })
}

/** The same offices as a table knows them. */
export function tableScope({ scope: { area, department } }: ReportFacts) {
  return { ...(area && { area: area.id }), ...(department && { department: department.slug }) }
}
