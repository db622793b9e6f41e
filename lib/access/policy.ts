// Who may do what, where: a role granted over an area × a department. Pure; the database is never asked.
import type { Actor, Grant, Role } from './actor'

export const actions = [
  'office:read',
  'office:create',
  'office:edit',
  'office:rename',
  'office:close',
  'office:move',
  'post:edit',
  'charter:read',
  'charter:edit',
  'charter:import',
  'charter:publish',
  'charter:confirm',
  'charter:redact',
  'service:match',
  'strategy:edit',
  'department:create',
  'department:edit',
  'catalogue:edit',
  'redress:edit',
  'activity:read',
  'person:manage',
] as const

export type Action = (typeof actions)[number]

/** Where something is done: an office's areas and department; for the whole country neither. */
export interface Place {
  areaIds: readonly string[]
  departmentSlug?: string
}

export const wholeCountry: Place = { areaIds: [] }

const allowed: Record<Role, ReadonlySet<Action>> = {
  administrator: new Set(actions),
  programmer: new Set([
    'office:read',
    'office:edit',
    'post:edit',
    'charter:read',
    'charter:edit',
    'charter:import',
    'charter:publish',
    'charter:confirm',
    'service:match',
    'activity:read',
  ]),
  auditor: new Set(['office:read', 'charter:read', 'service:match', 'activity:read']),
}

/** What a programmer may do besides, under a grant that says so. */
const withOffices: ReadonlySet<Action> = new Set(['office:create', 'office:rename', 'office:close'])

/**
 * Whether the actor may do it there. Systems may do everything; a person needs one grant whose role allows
 * the action and whose area and department hold the place.
 * @example can(actor, 'charter:publish', { areaIds: ['khulnadiv', 'narail'], departmentSlug: 'doict' })
 */
export function can(actor: Actor, action: Action, place: Place): boolean {
  return grantsFor(actor, action).some((grant) => covers(grant, place))
}

/** The grants by which the actor may do it somewhere; a system's covers the whole country. */
export function grantsFor(actor: Actor, action: Action): Grant[] {
  if (actor.kind === 'system') return [{ role: 'administrator' }]
  return actor.grants.filter(
    ({ role, managesOffices }) =>
      allowed[role].has(action) || (managesOffices === true && withOffices.has(action)),
  )
}

function covers({ areaId, departmentSlug }: Grant, place: Place): boolean {
  return (
    (areaId === undefined || place.areaIds.includes(areaId)) &&
    (departmentSlug === undefined || place.departmentSlug === departmentSlug)
  )
}
