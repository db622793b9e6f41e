import { readChoice } from './read-details'
import type { OfficePlaceInput } from '../schema'

/** The place a form says, of an office; `read` gives a field's value. */
export function readPlace(officeSlug: string, read: (name: string) => unknown): OfficePlaceInput {
  return {
    officeSlug,
    revision: String(read('revision') ?? ''),
    departmentSlug: String(read('departmentSlug') ?? ''),
    level: read('level') as OfficePlaceInput['level'],
    areaId: readChoice(read('areaId')),
    parentSlug: readChoice(read('parentSlug')),
  }
}
