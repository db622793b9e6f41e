import 'server-only'
import type { ComparedVersion } from '../comparison'
import { listTwice, type OfficeRef, readRefs, writeRefs } from '../office-ref'
import { findComparedVersions } from './find-versions'
import { resolveRefs } from './resolve-refs'

/** The versions an address names; or the address that names them; or nothing that could be compared. */
export type AskedVersions =
  | { kind: 'versions'; versions: ComparedVersion[] }
  | { kind: 'elsewhere'; parts: string[] }
  | { kind: 'unfit'; slugs: string[]; why: UnfitReason; twice: OfficeRef[] }
  | { kind: 'unknown' }

/** Too few or too many offices; one of them, or its version, that is not there; one in two versions. */
export type UnfitReason = 'count' | 'missing' | 'twice'

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
  if (!asked) return { kind: 'unknown' }
  if (listTwice(asked).length > 0) return unfit(asked, 'twice')
  if (asked.length < limits.least || asked.length > limits.most) return unfit(asked, 'count')
  if (asked.every(({ number }) => number !== undefined)) {
    const versions = await findComparedVersions(asked, standard)
    if (versions.length === asked.length) return { kind: 'versions', versions }
  }
  return toAddress(asked)
}

/** None is left out in silence: what was asked of six offices is not answered with five. */
async function toAddress(asked: readonly OfficeRef[]): Promise<AskedVersions> {
  const resolved = await resolveRefs(asked)
  const isUnchanged = writeRefs(resolved).join('/') === writeRefs(asked).join('/')
  if (isUnchanged || resolved.length < asked.length) return unfit(asked, 'missing')
  return { kind: 'elsewhere', parts: writeRefs(resolved) }
}

function unfit(asked: readonly OfficeRef[], why: UnfitReason): AskedVersions {
  const slugs = [...new Set(asked.map(({ slug }) => slug))]
  return { kind: 'unfit', slugs, why, twice: listTwice(asked) }
}
