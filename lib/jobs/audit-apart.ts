// The audit of everything runs in a process of its own, behind all others: judging keeps a processor busy for many
// minutes, and visitors of this process's pages would wait as long.
import 'server-only'
import { type ChildProcess, spawn } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** A third of it is needed, however many offices there are: with more, rubbish is only kept longer. */
const memoryInMegabytes = 512

/** What came of a pass, as the job keeps it. */
export type AuditCounts = Record<string, number>

/**
 * Runs the pass that began at `since`, as `npm run audit -- --since` does; offices that cannot be judged are named on
 * standard error.
 * @throws when it was stopped, by `signal` or otherwise, before everything was judged: begun again it goes on
 */
export async function auditApart(since: Date, signal: AbortSignal): Promise<AuditCounts> {
  signal.throwIfAborted()
  const child = startAuditor(since)
  const stop = () => child.kill('SIGKILL')
  signal.addEventListener('abort', stop)
  try {
    return await outcomeOf(child)
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function outcomeOf(child: ChildProcess): Promise<AuditCounts> {
  let counts: AuditCounts | undefined
  child.on('message', (message) => {
    counts = message as AuditCounts
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, ending) => {
      if (counts) resolve(counts)
      else reject(new Error(`the audit ended before it was done (${ending ?? code})`))
    })
  })
}

function startAuditor(since: Date): ChildProcess {
  const inRoot = (...parts: string[]) =>
    path.join(/*turbopackIgnore: true*/ process.cwd(), ...parts)
  const loader = pathToFileURL(inRoot('node_modules', 'tsx', 'dist', 'loader.mjs')).href
  const program = inRoot('scripts', 'audit', 'audit-apart.ts')
  const flags = [`--max-old-space-size=${memoryInMegabytes}`, '--conditions=react-server']
  const child = spawn(
    process.execPath,
    [...flags, '--import', loader, program, since.toISOString()],
    {
      // its own process group: Ctrl-C reaches it through us
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  if (child.pid) letOthersFirst(child.pid)
  return child
}

/** Where the system does not let us say so, it is one among equals. */
function letOthersFirst(pid: number): void {
  try {
    os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // no harm: it only takes its full share
  }
}
