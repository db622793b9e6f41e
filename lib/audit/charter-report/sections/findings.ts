// What the audit found, what became of it, what is open, and where most is.
import { ruleFamilies } from '../../figures/figure-names'
import { perHundred } from '../../tables/measures'
import type { Block, ReportSection } from '../blocks'
import {
  findingChanges,
  lastDayTold,
  type ReportFacts,
  severities,
  type SeverityCounts,
} from '../facts'
import { cell, dayTold, isUnderWay, listHref, officeRuns, sentence, soFar } from '../lines'
import type { Writing } from '../lines'
import { signed } from '../say-change'
import { listEvents } from './finding-events'

export function writeFindings(writing: Writing): ReportSection {
  return {
    id: 'findings',
    title: writing.words.t('section.findings'),
    blocks: [
      ...listOpen(writing),
      ...rank(writing),
      ...listMovements(writing),
      ...listEvents(writing),
    ],
  }
}

function listOpen(writing: Writing): Block[] {
  const { facts, words } = writing
  const { t, number, counted } = words
  if (!facts.now) return [sentence(t('findings.openUnknown'))]
  const { figures } = facts.now
  const open = figures.errors + figures.warnings + figures.infos
  if (open === 0) return [sentence(t('findings.openNone', { day: dayTold(writing) }))]
  const { before } = facts
  const heads = [t('findings.family'), t('findings.count')]
  const rows = ruleFamilies
    .map((family) => ({ family, name: `${family}Findings` as const }))
    .filter(({ name }) => figures[name] > 0 || (before?.figures[name] ?? 0) > 0)
    .map(({ family, name }) => {
      const count = number(figures[name])
      const isListed = figures[name] > 0 && isUnderWay(facts)
      return [
        cell(words.tables(`family.${family}`)),
        cell(isListed ? { text: count, href: listHref(writing, name) } : count),
        ...(before ? [cell(signed(figures[name], before.figures[name], words))] : []),
      ]
    })
  return [
    sentence(t('findings.open', { ...counted(open), day: words.day(facts.now.on) })),
    {
      kind: 'table',
      caption: t('findings.openCaption'),
      heads: before ? [...heads, t('findings.change')] : heads,
      numeric: before ? [1, 2] : [1],
      rows,
    },
  ]
}

function rank(writing: Writing): Block[] {
  const { facts, words } = writing
  const { t, number } = words
  if (facts.ranking.length === 0) return [sentence(t('findings.rankingNone'))]
  return [
    {
      kind: 'table',
      caption: t('findings.rankingCaption', { day: words.day(lastDayTold(facts)) }),
      heads: (['office', 'rate', 'total', 'errors', 'services'] as const).map((head) =>
        t(`findings.${head}`),
      ),
      numeric: [1, 2, 3, 4],
      rows: facts.ranking.map(({ office, findings, errors, services }) => [
        officeRuns(office, writing),
        cell(number(perHundred(findings, services) ?? 0)),
        ...[findings, errors, services].map((count) => cell(number(count))),
      ]),
    },
  ]
}

function listMovements(writing: Writing): Block[] {
  const { facts, words } = writing
  const { t, number, counted } = words
  const found = sumOf(facts.found)
  const of = (change: (typeof findingChanges)[number]) => sumOf(facts.settled[change])
  if (found + findingChanges.reduce((sum, change) => sum + of(change), 0) === 0) {
    return [sentence(t('findings.unmoved', soFar(writing)))]
  }
  const moved = t('findings.moved', {
    ...counted(found),
    fixed: number(of('fixed')),
    waived: number(of('waived')),
    reopened: number(of('reopened')),
  })
  return [
    sentence(moved),
    {
      kind: 'table',
      caption: t('findings.movedCaption'),
      heads: (['severity', 'found', ...findingChanges] as const).map((head) =>
        t(`findings.${head}`),
      ),
      numeric: [1, 2, 3, 4, 5],
      rows: severities.map((severity) => [
        cell(t(`findings.severities.${severity}`)),
        ...listCounts(facts).map((counts) => cell(number(counts[severity]))),
      ]),
    },
  ]
}

function listCounts({ found, settled }: ReportFacts): SeverityCounts[] {
  return [found, ...findingChanges.map((change) => settled[change])]
}

function sumOf(counts: SeverityCounts): number {
  return severities.reduce((sum, severity) => sum + counts[severity], 0)
}
