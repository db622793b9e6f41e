import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { MAX_ENTRIES, MAX_UNPACKED_BYTES, MAX_XML_BYTES } from '@/lib/imports/read/block'
import { Refusal } from '@/lib/imports/read/refusal'

const MARKUP = /(^\[Content_Types\]\.xml|\.xml|\.rels|^mimetype|^META-INF\/container\.xml)$/
/** Parts no reader needs; they are counted and dropped. */
const UNNEEDED = /^(customXml|docProps)\/|\/(theme|media|embeddings|drawings|charts|fonts)\//

export type Archive = Map<string, Buffer>

/**
 * Unpacks the markup of an archive, counting every byte of every entry as it comes out:
 * what the headers say about sizes is not believed.
 *
 * @throws Refusal `expands_too_much`, `password_protected`, `damaged_archive`
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const parts: Archive = new Map()
  const budget = { unpacked: MAX_UNPACKED_BYTES, markup: MAX_XML_BYTES }
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
    if (zip.entryCount > MAX_ENTRIES) throw new Refusal('expands_too_much', 'entries')
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith('/')) await unpack(zip, entry, parts, budget)
    }
  } catch (error) {
    throw asRefusal(error)
  }
  return parts
}

async function unpack(
  zip: ZipFile,
  entry: Entry,
  parts: Archive,
  budget: { unpacked: number; markup: number },
): Promise<void> {
  if (entry.isEncrypted()) throw new Refusal('password_protected', entry.fileName)
  const kept = MARKUP.test(entry.fileName) && !UNNEEDED.test(entry.fileName)
  const chunks: Buffer[] = []
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as Readable) {
    budget.unpacked -= (chunk as Buffer).length
    if (kept) budget.markup -= (chunk as Buffer).length
    if (budget.unpacked < 0 || budget.markup < 0) {
      throw new Refusal('expands_too_much', entry.fileName)
    }
    if (kept) chunks.push(chunk as Buffer)
  }
  if (kept) parts.set(entry.fileName, Buffer.concat(chunks))
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const message = error instanceof Error ? error.message : String(error)
  if (message.startsWith('too many bytes')) return new Refusal('expands_too_much', message)
  if (message.includes('encrypted')) return new Refusal('password_protected', message)
  return new Refusal('damaged_archive', message)
}
