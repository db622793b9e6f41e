// The bytes to import: of a file, or of standard input.
import { readFile } from 'node:fs/promises'
import { MAX_FILE_BYTES } from '@/lib/imports/read/block'

/** Null when the file is not there or may not be read. Reading stops soon after the largest size allowed. */
export async function readSource(file: string | undefined): Promise<Uint8Array | null> {
  if (file === undefined) return readStandardInput()
  try {
    return await readFile(file)
  } catch {
    return null
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array)
    chunks.push(bytes)
    size += bytes.length
    if (size > MAX_FILE_BYTES) break
  }
  return Buffer.concat(chunks)
}
