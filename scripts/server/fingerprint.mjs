import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/**
 * One hash over files and folders, by their paths and contents; what is missing counts as empty.
 * @param {string} root
 * @param {string[]} inputs paths below the root
 * @param {(place: string) => boolean} [isIgnored]
 */
export function fingerprint(root, inputs, isIgnored = () => false) {
  const hash = createHash('sha256')
  for (const place of inputs.flatMap((input) => listFiles(root, input)).sort()) {
    if (isIgnored(place)) continue
    const content = fs.readFileSync(path.join(root, place))
    hash.update(`${place}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** @param {string} root @param {string} place @returns {string[]} */
function listFiles(root, place) {
  const stat = fs.statSync(path.join(root, place), { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [place]
  const names = fs.readdirSync(path.join(root, place))
  return names.flatMap((name) => listFiles(root, `${place}/${name}`))
}
