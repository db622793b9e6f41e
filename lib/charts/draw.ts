// Charts are drawn on the server, as SVG within the page: no script, no inline style. Colours are the text's.
import 'server-only'
import { plot, type PlotOptions } from '@observablehq/plot'
import { parseHTML } from 'linkedom'

/** Plot's widths are those of a phone's column: wider screens enlarge, letters and all. */
const chartWidth = 340

/**
 * A plot as markup for a page. `label` says in words what it shows: for those who do not see it, it is the picture.
 * Safe under a Content-Security-Policy that allows no inline style.
 * @example drawSvg({ marks: [dot(points, { x: 'days', y: 'place' })] }, 'Limits of 3 offices')
 */
export function drawSvg(options: PlotOptions, label: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const svg = plot({ width: chartWidth, ...options, document: document as unknown as Document })
  svg.querySelectorAll('style').forEach((style) => style.remove())
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of notForPages) element.removeAttribute(name)
  }
  for (const name of ofTheDocument) svg.removeAttribute(name)
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', label)
  return svg.outerHTML
}

/** Inline style is refused by browsers under our policy; labels of parts mean nothing inside a picture. */
const notForPages = ['style', 'aria-label', 'aria-description', 'aria-hidden']
const ofTheDocument = ['class', 'font-family', 'width', 'height']
