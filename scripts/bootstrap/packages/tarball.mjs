import { createHash } from 'node:crypto'
import zlib from 'node:zlib'

const BLOCK = 512

/**
 * Whether the bytes have npm's integrity (`sha512-` and the hash in base64).
 * @param {Uint8Array} bytes
 * @param {string} integrity
 */
export function hasIntegrity(bytes, integrity) {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}` === integrity
}

/**
 * One file's bytes out of an npm tarball (.tgz), or null when it is not in there.
 * @param {Uint8Array} tarball
 * @param {string} name as npm packs it, beginning with `package/`
 * @returns {Uint8Array | null}
 */
export function readTarballEntry(tarball, name) {
  const tar = zlib.gunzipSync(tarball)
  for (let at = 0; at + BLOCK <= tar.length;) {
    const header = tar.subarray(at, at + BLOCK)
    const size = parseInt(readText(header, 124, 12), 8) || 0
    const start = at + BLOCK
    if (readText(header, 0, 100) === name) return tar.subarray(start, start + size)
    at = start + Math.ceil(size / BLOCK) * BLOCK
  }
  return null
}

/** @param {Buffer} header @param {number} start @param {number} length */
function readText(header, start, length) {
  return header
    .toString('utf8', start, start + length)
    .split('\0')[0]
    .trim()
}
