import mammoth from 'mammoth'
import { checkMarkup } from './archive/check-markup'
import type { Archive } from './archive/open-archive'
import { packArchive } from './archive/pack-archive'
import { countElements, slimDocument } from './archive/slim-document'
import { type Block, MAX_ELEMENTS } from './block'
import { readHtml } from './html/read-html'
import { Refusal } from './refusal'

const NEEDED = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/([^/]+\.xml|_rels\/[^/]+\.rels))$/
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"]

/**
 * Reads a Word document: paragraphs, headings, lists and tables with their merged cells.
 *
 * @throws Refusal `damaged_archive`, `nested_too_deep`, `too_many_cells`, `too_large`, `expands_too_much`
 */
export async function readDocx(archive: Archive): Promise<Block[]> {
  const parts = new Map<string, string>()
  let elements = 0
  for (const [name, bytes] of archive) {
    if (!NEEDED.test(name)) continue
    const slim = slimDocument(checkMarkup(name, bytes, 'w:tc'))
    elements += countElements(slim)
    if (elements > MAX_ELEMENTS) throw new Refusal('expands_too_much', 'elements')
    parts.set(name, slim)
  }
  return readHtml(await toHtml(packArchive(parts)), { keepsTabs: true }).blocks
}

async function toHtml(buffer: Buffer): Promise<string> {
  try {
    const options = {
      styleMap: STYLES,
      ignoreEmptyParagraphs: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    }
    return (await mammoth.convertToHtml({ buffer }, options)).value
  } catch (error) {
    throw new Refusal('damaged_archive', error instanceof Error ? error.message : String(error))
  }
}
