import type { Figures } from '../../figures/figure-names'
import type { ListedFigure } from '../../tables/table-view'
import type { Run, TableBlock } from '../blocks'
import type { FiguresOn } from '../facts'
import { cell, isUnderWay, listHref, type Writing } from '../lines'
import { parityOf, signed } from '../say-change'

const shown = [
  'offices',
  'published',
  'confirmed',
  'services',
  'withoutTimeLimit',
  'errors',
  'warnings',
  'infos',
  'parity',
  'posts',
  'vacant',
] as const

type Shown = (typeof shown)[number]

/** The list the tables keep behind a figure, where there is one. */
const lists: Partial<Record<Shown, ListedFigure>> = {
  offices: 'offices',
  published: 'published',
  confirmed: 'confirmed',
  withoutTimeLimit: 'withoutTimeLimit',
  errors: 'errors',
  warnings: 'warnings',
  infos: 'infos',
  parity: 'untranslated',
  vacant: 'vacant',
}

/** The figures, and beside them those of the quarter before where they were kept. */
export function figureTable({ figures, on }: FiguresOn, writing: Writing): TableBlock {
  const { facts, words } = writing
  const { t, day } = words
  const { before } = facts
  const heads = [t('sum.figure'), t('sum.on', { day: day(on) })]
  const valueOf = (of: Figures, name: Shown) => (name === 'parity' ? parityOf(of) : of[name])
  const rows = shown.map((name) => {
    const now = valueOf(figures, name)
    const row = [cell(t(`figure.${name}`)), [linked(write(name, now, writing), name, now, writing)]]
    if (!before) return row
    const past = valueOf(before.figures, name)
    return [...row, cell(write(name, past, writing)), cell(signed(now, past, words))]
  })
  if (!before) {
    return { kind: 'table', caption: t('sum.captionAlone'), heads, numeric: [1], rows }
  }
  const more = [t('sum.before', { day: day(before.on) }), t('sum.change')]
  return {
    ...{ kind: 'table', caption: t('sum.caption'), rows },
    heads: [...heads, ...more],
    numeric: [1, 2, 3],
  }
}

function write(name: Shown, value: number | undefined, { words }: Writing): string {
  if (value === undefined || name === 'parity') return words.percent(value)
  return words.number(value)
}

/** The lists show what is so today: a quarter that is over has none. */
function linked(text: string, name: Shown, value: number | undefined, writing: Writing): Run {
  const list = lists[name]
  if (!list || !value || !isUnderWay(writing.facts)) return { text }
  return { text, href: listHref(writing, list) }
}
