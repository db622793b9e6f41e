// A document is read in a process of its own: a hostile one must not keep the others' pages waiting.
import 'server-only'
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DocumentRead, ReadOrder } from './read-order'

/** Five times what the slowest hostile file took. */
const longestReading = 30_000
/** The process goes when nobody has imported for a while. */
const idleTime = 60_000
const memoryInMegabytes = 1_024

let reader: ChildProcess | undefined
let idle: NodeJS.Timeout | undefined
let queue: Promise<unknown> = Promise.resolve()
let count = 0

/**
 * Reads a document as `importDocument` does, with its trace. One at a time, in the order asked; refuses with
 * `too_slow` what takes longer than half a minute or all memory. Never throws for what is in a file.
 * @example const read = await readApart({ bytes, fileName: 'charter.docx' })
 */
export function readApart(order: ReadOrder): Promise<DocumentRead> {
  const reading = queue.then(() => readNext(order))
  queue = reading.catch(() => undefined)
  return reading
}

async function readNext(order: ReadOrder): Promise<DocumentRead> {
  clearTimeout(idle)
  reader ??= startReader()
  const answer = await ask(reader, order)
  if (answer === 'gone') {
    endReader()
    return { ok: false, code: 'too_slow' }
  }
  idle = setTimeout(endReader, idleTime).unref()
  return answer
}

function ask(child: ChildProcess, order: ReadOrder): Promise<DocumentRead | 'gone'> {
  const id = (count += 1)
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle('gone'), longestReading)
    const onMessage = (message: { id: number; answer: DocumentRead }) => {
      if (message.id === id) settle(message.answer)
    }
    const onExit = () => settle('gone')
    const settle = (answer: DocumentRead | 'gone') => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit).off('error', onExit)
      resolve(answer)
    }
    child.on('message', onMessage).on('exit', onExit).on('error', onExit)
    child.send({ id, order }, (error) => error && settle('gone'))
  })
}

function startReader(): ChildProcess {
  const inRoot = (...parts: string[]) =>
    path.join(/*turbopackIgnore: true*/ process.cwd(), ...parts)
  const loader = pathToFileURL(inRoot('node_modules', 'tsx', 'dist', 'loader.mjs')).href
  const program = inRoot('scripts', 'import', 'read-apart.ts')
  const limit = `--max-old-space-size=${memoryInMegabytes}`
  const child = spawn(process.execPath, [limit, '--import', loader, program], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  child.unref()
  child.channel?.unref()
  return child
}

function endReader() {
  reader?.kill('SIGKILL')
  reader = undefined
}
