import 'server-only'
import { axisX, axisY, dodgeY, dot, type Markish, ruleX } from '@observablehq/plot'
import { formatNumber } from '@/lib/bangla/digits'
import type { Locale } from '@/lib/i18n/locale'
import { drawSvg } from './draw'
import { labelMargin } from './label-margin'

export interface SpreadPoint {
  /** The place, where few enough are shown to name each. */
  label: string
  value: number
}

export interface SpreadWords {
  /** What the picture shows, in a sentence. */
  label: string
  /** What the axis counts. */
  axis: string
  locale: Locale
}

/** More dots than this are not named one by one. */
const mostNamed = 24

/** One promise over offices: a dot an office, a line at the median. */
export function drawSpread(
  points: readonly SpreadPoint[],
  median: number,
  words: SpreadWords,
): string {
  const isNamed = new Set(points.map(({ label }) => label)).size <= mostNamed
  const most = Math.max(1, ...points.map(({ value }) => value))
  const marks: Markish[] = [
    axisX({
      label: words.axis,
      labelArrow: 'none',
      fontSize: 11,
      ticks: 5,
      tickFormat: (value: number) => formatNumber(value, words.locale),
    }),
    ruleX([median], { className: 'median', strokeWidth: 2, strokeDasharray: '5 3' }),
    ...(isNamed ? namedDots(points) : crowd(points)),
  ]
  const labels = isNamed ? points.map(({ label }) => label) : []
  return drawSvg(
    {
      x: { domain: [0, most * 1.05] },
      marginLeft: labelMargin(labels),
      marginBottom: 38,
      ...(isNamed && { height: new Set(labels).size * 24 + 62 }),
      ...(isNamed ? { y: { domain: [...new Set(labels)], label: null } } : { height: 180 }),
      marks,
    },
    words.label,
  )
}

function namedDots(points: readonly SpreadPoint[]): Markish[] {
  return [
    axisY({ fontSize: 12, tickSize: 0, label: null }),
    dot(points, { x: 'value', y: 'label', r: 5, className: 'solid', fill: 'currentColor' }),
  ]
}

function crowd(points: readonly SpreadPoint[]): Markish[] {
  const r = points.length > 150 ? 1.5 : 3
  return [
    dot(points, dodgeY({ x: 'value', r, padding: 0.5, className: 'solid', fill: 'currentColor' })),
  ]
}
