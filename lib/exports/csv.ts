// A table as CSV that spreadsheets open as it is: UTF-8 with its mark, CRLF, no cell a formula.
import { stringify } from 'csv-stringify/sync'
import { neutralise } from './neutralise'

/** Without it, Excel takes Bangla for another encoding. */
const byteOrderMark = '\uFEFF'

/** Rows as lines of CSV; an absent cell is empty. */
export function toCsvLines(rows: readonly (string | undefined)[][]): string {
  const cells = rows.map((row) => row.map((cell) => neutralise(cell ?? '')))
  return stringify(cells, { record_delimiter: 'windows', quoted_match: /[\r\n]/ })
}

/**
 * The whole table as a stream: rows are asked for only as fast as they are taken, so that a long table never
 * stands in memory.
 */
export function streamCsv(
  head: readonly string[],
  pages: AsyncIterable<(string | undefined)[][]>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const source = pages[Symbol.asyncIterator]()
  return new ReadableStream(
    {
      start: (stream) => stream.enqueue(encoder.encode(byteOrderMark + toCsvLines([[...head]]))),
      async pull(stream) {
        const { done, value } = await source.next()
        if (done) stream.close()
        else stream.enqueue(encoder.encode(toCsvLines(value)))
      },
      async cancel() {
        await source.return?.()
      },
    },
    { highWaterMark: 1 },
  )
}
