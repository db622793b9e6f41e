import 'server-only'
import type { ComparedVersion } from '../comparison'
import { type OfficeRef, readRefs, writeRefs } from '../office-ref'
import { findComparedVersions } from './find-versions'
import { resolveRefs } from './resolve-refs'

/** The versions an address names; or the address that names them; or nothing that could be compared. */
export type AskedVersions =
  | { kind: 'versions'; versions: ComparedVersion[] }
  | { kind: 'elsewhere'; parts: string[] }
  | { kind: 'too_few'; slugs: string[] }
  | { kind: 'unknown' }

/**
 * What the parts of an address ask for. Without a version number the version in force now is meant, and the answer
 * is the address that names it; so for an office that has moved to another address.
 */
export async function findAskedVersions(
  parts: readonly string[],
  limits: { least: number; most: number },
  standard?: string,
): Promise<AskedVersions> {
  const asked = readRefs(parts)
  if (!asked || asked.length > limits.most) return { kind: 'unknown' }
  if (asked.length < limits.least) return { kind: 'too_few', slugs: asked.map(({ slug }) => slug) }
  if (asked.every(({ number }) => number !== undefined)) {
    const versions = await findComparedVersions(asked, standard)
    if (versions.length === asked.length) return { kind: 'versions', versions }
  }
  return toAddress(asked, limits.least)
}

async function toAddress(asked: readonly OfficeRef[], least: number): Promise<AskedVersions> {
  const resolved = await resolveRefs(asked)
  const isUnchanged = writeRefs(resolved).join('/') === writeRefs(asked).join('/')
  if (isUnchanged) return { kind: 'unknown' }
  if (resolved.length < least) return { kind: 'too_few', slugs: asked.map(({ slug }) => slug) }
  return { kind: 'elsewhere', parts: writeRefs(resolved) }
}
