import 'server-only'
import { axisY, barX, ruleX, text } from '@observablehq/plot'
import { drawSvg } from './draw'
import { labelMargin } from './label-margin'

export interface Bar {
  label: string
  /** Absent: there is no number, `words` say why. */
  value?: number
  /** The value in words, at the end of the bar. */
  words: string
}

/**
 * Named bars with their values beside them; `most` sets the scale where several pictures share one.
 * @example drawBars([{ label: 'নড়াইল', value: 2, words: '২' }], 'Medians by district')
 */
export function drawBars(bars: readonly Bar[], label: string, most?: number): string {
  const longest = most ?? Math.max(1, ...bars.map(({ value }) => value ?? 0))
  const marginRight = Math.min(150, Math.max(...bars.map(({ words }) => words.length)) * 7 + 12)
  return drawSvg(
    {
      height: bars.length * 24 + 8,
      marginTop: 4,
      marginBottom: 4,
      marginLeft: labelMargin(bars.map((bar) => bar.label)),
      marginRight,
      x: { domain: [0, longest], axis: null },
      y: { domain: bars.map((bar) => bar.label), label: null, padding: 0.35 },
      marks: [
        axisY({ fontSize: 12, tickSize: 0, label: null }),
        ruleX([0]),
        barX(bars, {
          x: ({ value }: Bar) => value ?? 0,
          y: 'label',
          fill: 'currentColor',
          className: 'solid',
        }),
        text(bars, {
          ...{ x: ({ value }: Bar) => value ?? 0, y: 'label', text: 'words' },
          ...{ textAnchor: 'start', dx: 6, fontSize: 12 },
        }),
      ],
    },
    label,
  )
}
