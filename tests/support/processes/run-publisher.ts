import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('publish-child.ts', import.meta.url))
/** How its connections are known to the database. */
export const publisherName = 'publish-child'
const loader = import.meta.resolve('tsx')

/** A process that is about to publish; `begun` settles when it does. */
export function startPublisher(officeSlug: string): { child: ChildProcess; begun: Promise<void> } {
  const flags = ['--conditions=react-server', '--import', loader]
  const child = spawn(process.execPath, [...flags, program, officeSlug], {
    env: { ...process.env, PGAPPNAME: publisherName },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const begun = once(child, 'message').then(() => undefined)
  return { child, begun }
}

export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
