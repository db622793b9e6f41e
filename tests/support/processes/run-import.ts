import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Runs the product's own import command on the data of the running server; its words are the answer. */
export async function runImport(file: string, officeSlug: string): Promise<string> {
  const args = ['scripts/bootstrap.mjs', 'import', file, '--office', officeSlug, '--publish']
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root })
  return stdout
}
