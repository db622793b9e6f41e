import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { nodeArguments } from '../bootstrap/commands.mjs'
import { Failure } from '../bootstrap/failure.mjs'

/** Runs a script of this folder on a database; what it wrote on standard output, read as JSON. */
export async function runApart(
  script: string,
  args: readonly string[],
  databaseUrl: string,
  signal: AbortSignal,
): Promise<unknown> {
  const command = nodeArguments({ script: `audit-bench/${script}`, isTypeScript: true }, [...args])
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: databaseUrl },
    signal,
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('exit', resolve).on('error', reject)
  })
  const [output, code] = await Promise.all([text(child.stdout), ended])
  if (code !== 0) throw new Failure(`${script} ended with ${code}; the reason stands above.`)
  return JSON.parse(output)
}
