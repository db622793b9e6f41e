// Bytes are compressed once, when they are stored, never on each send.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

export interface EncodedBody {
  bytes: Record<Encoding, Buffer>
  /** Strong validators, one an encoding. */
  etags: Record<Encoding, string>
  /** What it takes in the store. */
  size: number
}

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** `effort` is brotli's quality: 11 for what lives long, less for what lives seconds. */
export async function encodeBody(identity: Buffer, effort: number): Promise<EncodedBody> {
  const [br, gzipped] = await Promise.all([
    brotli(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: effort,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
    deflate(identity, { level: 9 }),
  ])
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 16)
  return {
    bytes: { br, gzip: gzipped, identity },
    etags: { br: `"${hash}-br"`, gzip: `"${hash}-gz"`, identity: `"${hash}"` },
    size: br.length + gzipped.length + identity.length,
  }
}
