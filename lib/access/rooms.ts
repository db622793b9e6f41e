// The rooms of the admin section a person finds work in.
import type { Actor } from './actor'
import { type Action, grantsFor } from './policy'

export const rooms = [
  'myOffices',
  'imports',
  'translations',
  'bulkEdits',
  'proposals',
  'catalogue',
  'people',
  'departments',
  'activity',
] as const

export type Room = (typeof rooms)[number]

const needs: Record<Room, Action> = {
  myOffices: 'office:read',
  imports: 'charter:import',
  translations: 'charter:edit',
  bulkEdits: 'charter:edit',
  proposals: 'charter:edit',
  catalogue: 'catalogue:edit',
  people: 'person:manage',
  departments: 'department:edit',
  activity: 'activity:read',
}

/** In the order of the navigation. */
export function listRooms(actor: Actor): Room[] {
  return rooms.filter((room) => grantsFor(actor, needs[room]).length > 0)
}
