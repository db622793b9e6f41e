// The finisher turns a page as Next rendered it into a document: no script, nothing left to stream.
import { load } from 'cheerio'

export type FinishedPage =
  | { ok: true; html: string }
  /** Something was still streaming: the page must be sent as it is, script and all. */
  | { ok: false; pending: string }

const PENDING = ['<!--$?-->', '<!--$!-->', '<template id="B:', '<div hidden id="S:']
const EXECUTABLE = 'script:not([type="application/ld+json"])'
const SCRIPT_HINTS = 'link[rel="preload"][as="script"], link[rel="modulepreload"]'

/**
 * Removes executable scripts, their preloads, flight data and React's markers; keeps every word, link and style.
 * @example finishPage('<p>ok</p><script>1</script>') // { ok: true, html: '…<p>ok</p>…' }
 */
export function finishPage(html: string): FinishedPage {
  const pending = PENDING.find((marker) => html.includes(marker))
  if (pending) return { ok: false, pending }

  const $ = load(html)
  $(`${EXECUTABLE}, ${SCRIPT_HINTS}`).remove()
  $('*')
    .contents()
    .filter((_, node) => node.type === 'comment')
    .remove()
  $('body > div[hidden]:empty').remove()
  return { ok: true, html: $.html() }
}
