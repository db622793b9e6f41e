import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's own folder, ending in no separator. */
export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)))

/**
 * A path inside the repository.
 * @param {...string} parts
 */
export function inRoot(...parts) {
  return path.join(root, ...parts)
}

/** Where the data lives: `.data`, or what DATA_DIR names. */
export function dataDirectory() {
  return path.resolve(root, process.env.DATA_DIR || '.data')
}
