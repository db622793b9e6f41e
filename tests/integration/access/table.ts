// The shape of the two tables of access: every command and every query that takes an actor has a row, by room.
import type { Actor, PersonActor, Role } from '@/lib/access/actor'
import { givenOffice } from '@/tests/factories/office'

/** One of the two districts the tables are run in; each has an office with a post, a version and a draft. */
export interface Place {
  officeSlug: string
  officeId: string
  areaId: string
  postId: string
  postingId: string
  /** A programmer of this district alone. */
  personId: string
}

/**
 * What a command is about, hence what someone of another district gets: of an office or a person not found, in
 * an area forbidden; what is for the country is forbidden to everyone limited to a district; what is one's own
 * everyone may do; a system's is for no person.
 */
export type Subject = 'office' | 'area' | 'person' | 'country' | 'oneself' | 'system'

export interface Row<Given = never> {
  command: string
  of: Subject
  /** Who may, at home. */
  roles: readonly Role[]
  /** Made anew before each run, by the command line: for commands that leave their office or person changed. */
  prepare?: (place: Place) => Promise<Given>
  run: (actor: Actor, place: Place, given: Given) => Promise<unknown>
}

/** A command that takes no actor, and why it needs none. */
export interface OpenRow {
  command: string
  needsNoActor: string
}

export interface QueryRow<Given = never> {
  query: string
  /** One office or thing of it, elsewhere not found; or a list, which never names another district's. */
  gives: 'one' | 'list'
  prepare?: (place: Place) => Promise<Given>
  run: (actor: Actor, place: Place, given: Given) => Promise<unknown>
}

export type AnyRow = Row | OpenRow

/** Checks a row's `prepare` against its `run`. @example row({ command: 'closeOffice', of: 'office', … }) */
export function row<Given>(given: Row<Given>): Row {
  return given as unknown as Row
}

export function queryRow<Given>(given: QueryRow<Given>): QueryRow {
  return given as unknown as QueryRow
}

export const editors = ['administrator', 'programmer'] as const
export const administrators = ['administrator'] as const
export const everyone = ['administrator', 'programmer', 'auditor'] as const

let serial = 0

/** A name nobody used yet. */
export function fresh(name: string): string {
  serial += 1
  return `${name}-${serial}`
}

/** An office of its own in the same district, for a command that closes, moves or renames it. */
export async function freshOffice({ areaId }: Place) {
  return givenOffice({ slug: fresh('office'), areaId, hosts: [] })
}

export function person(role: Role, areaId?: string, departmentSlug = 'doict'): PersonActor {
  const grant = { role, ...(areaId && { areaId, departmentSlug }) }
  return { kind: 'person', id: role, name: role, grants: [grant] }
}

export const nobody: PersonActor = { kind: 'person', id: 'nobody', name: 'nobody', grants: [] }
