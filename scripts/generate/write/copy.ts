// PostgreSQL's COPY over the driver's own connection: some times as fast as INSERT, and no package more.
import type { Client, Connection, Submittable } from 'pg'

/** Bytes sent at once. */
const chunkSize = 1_000_000

/** One value as COPY's text form writes it; an array is one of texts, any other object JSON. */
function encodeValue(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (Array.isArray(value)) return escapeText(encodeArray(value))
  return escapeText(JSON.stringify(value))
}

/** @example encodeValues(['a', null]) // 'a\t\\N' */
export function encodeValues(values: readonly unknown[]): string {
  return values.map(encodeValue).join('\t')
}

function escapeText(text: string): string {
  if (!/[\\\t\n\r]/.test(text)) return text
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
}

function encodeArray(texts: readonly unknown[]): string {
  const quoted = texts.map((text) => `"${String(text).replace(/["\\]/g, '\\$&')}"`)
  return `{${quoted.join(',')}}`
}

/** Writes lines, each of encoded values, into these columns of a table. */
export function copyLines(
  client: Client,
  table: string,
  columns: readonly string[],
  lines: readonly string[],
): Promise<void> {
  if (lines.length === 0) return Promise.resolve()
  const names = columns.map((name) => `"${name}"`).join(', ')
  const text = `COPY "${table}" (${names}) FROM STDIN`
  return new Promise((resolve, reject) => {
    client.query(new Copy(text, lines, (error) => (error ? reject(error) : resolve())))
  })
}

/** The driver sends the statement and calls back; its types know nothing of COPY. */
class Copy implements Submittable {
  constructor(
    private readonly text: string,
    private readonly lines: readonly string[],
    readonly callback: (error?: Error) => void,
  ) {}

  submit(connection: Connection) {
    connection.query(this.text)
  }

  handleCopyInResponse(connection: CopyConnection) {
    for (const chunk of joinLines(this.lines)) connection.sendCopyFromChunk(chunk)
    connection.endCopyFrom()
  }

  handleCommandComplete() {}

  handleReadyForQuery() {
    this.callback()
  }

  handleError(error: Error) {
    this.callback(error)
  }
}

type CopyConnection = Connection & {
  sendCopyFromChunk: (chunk: Buffer) => void
  endCopyFrom: () => void
}

function* joinLines(lines: readonly string[]): Generator<Buffer> {
  let [parts, size]: [string[], number] = [[], 0]
  for (const line of lines) {
    parts.push(line)
    size += line.length
    if (size < chunkSize) continue
    yield Buffer.from(`${parts.join('\n')}\n`)
    ;[parts, size] = [[], 0]
  }
  if (parts.length > 0) yield Buffer.from(`${parts.join('\n')}\n`)
}
