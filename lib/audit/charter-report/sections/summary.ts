// The figures in sentences, and as a table beside those of the quarter before.
import { paths } from '@/lib/i18n/paths'
import type { FigureName, Figures } from '../../figures/figure-names'
import { percent, perHundred } from '../../tables/measures'
import { writeScope } from '../../tables/scope'
import type { ReportSection, SentenceBlock } from '../blocks'
import type { FiguresOn } from '../facts'
import { dayTold, sentence, stopOf, tableScope, type Writing } from '../lines'
import { changeClause, parityChange } from '../say-change'
import { figureTable } from './figure-table'

export function writeSummary(writing: Writing): ReportSection {
  const { facts, words } = writing
  const { t } = words
  const title = t('section.summary')
  if (!facts.now) return { id: 'summary', title, blocks: [sentence(t('notKept'))] }
  const overTime = {
    text: t('sum.overTime'),
    href: words.link(paths.tableQuarters, writeScope(tableScope(facts))),
  }
  return {
    ...{ id: 'summary', title },
    blocks: [
      ...sayFigures(facts.now, writing),
      figureTable(facts.now, writing),
      sentence(overTime, stopOf(words)),
    ],
  }
}

function sayFigures(now: FiguresOn, writing: Writing): SentenceBlock[] {
  const { t } = writing.words
  if (now.figures.offices === 0) return [sentence(t('sum.noOffices'))]
  return [
    ...sayOffices(now, writing),
    ...sayServices(now, writing),
    sayPosts(now.figures, writing),
    sayLanguages(now.figures, writing),
  ]
}

function sayOffices({ figures, on }: FiguresOn, writing: Writing): SentenceBlock[] {
  const { t, counted, number, percent: inPercent, day } = writing.words
  const { offices, published, confirmed } = figures
  const said = [
    t(published === 0 ? 'sum.nonePublished' : 'sum.published', {
      ...counted(offices),
      day: day(on),
      published: number(published),
      share: inPercent(percent(published, offices)),
      change: changeOf('published', figures, writing),
    }),
  ]
  if (published > 0) {
    said.push(
      t(confirmed === 0 ? 'sum.noneConfirmed' : 'sum.confirmed', {
        ...counted(published),
        day: dayTold(writing),
        confirmed: number(confirmed),
        share: inPercent(percent(confirmed, published)),
        change: changeOf('confirmed', figures, writing),
      }),
    )
  }
  return said.map((text) => sentence(text))
}

function sayServices({ figures }: FiguresOn, writing: Writing): SentenceBlock[] {
  const { t, counted, number, percent: inPercent } = writing.words
  const { services, errors, warnings, infos, withoutTimeLimit } = figures
  if (services === 0) return [sentence(t('sum.noServices'))]
  const before = writing.facts.before?.figures
  const found = t(errors + warnings + infos === 0 ? 'sum.noFindings' : 'sum.findings', {
    ...counted(services),
    errors: number(errors),
    warnings: number(warnings),
    infos: number(infos),
    rate: number(perHundred(errors + warnings + infos, services) ?? 0),
    change: changeClause(
      errors + warnings + infos,
      before && before.errors + before.warnings + before.infos,
      writing.words,
    ),
  })
  const untimed = t(withoutTimeLimit === 0 ? 'sum.allTimed' : 'sum.withoutTime', {
    ...counted(services),
    part: number(withoutTimeLimit),
    share: inPercent(percent(withoutTimeLimit, services)),
    change: changeOf('withoutTimeLimit', figures, writing),
  })
  return [sentence(found), sentence(untimed)]
}

function sayPosts(figures: Figures, writing: Writing): SentenceBlock {
  const { t, counted, number, percent: inPercent } = writing.words
  const { posts, vacant } = figures
  if (posts === 0) return sentence(t('sum.noPosts'))
  return sentence(
    t(vacant === 0 ? 'sum.noneVacant' : 'sum.vacant', {
      ...counted(posts),
      part: number(vacant),
      share: inPercent(percent(vacant, posts)),
      change: changeOf('vacant', figures, writing),
    }),
  )
}

/** How many of all texts stand in both languages. */
export function sayLanguages(figures: Figures, { facts, words }: Writing): SentenceBlock {
  const share = percent(figures.translated, figures.texts)
  if (share === undefined) return sentence(words.t('sum.noTexts'))
  const change = parityChange(figures, facts.before?.figures, words)
  return sentence(words.t('sum.parity', { share: words.percent(share), change }))
}

function changeOf(name: FigureName, figures: Figures, { facts, words }: Writing): string {
  return changeClause(figures[name], facts.before?.figures[name], words)
}
