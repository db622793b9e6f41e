// The rooms of the admin section a person finds work in.
import type { Actor } from './actor'
import { type Action, grantsFor } from './policy'

export const rooms = [
  'myOffices',
  'imports',
  'translations',
  'bulkEdits',
  'proposals',
  'findings',
  'comparisons',
  'watches',
  'matches',
  'catalogue',
  'people',
  'departments',
  'redress',
  'activity',
] as const

export type Room = (typeof rooms)[number]

/** Rooms that stand together in the navigation, under one word. */
export const roomGroups = {
  charters: ['imports', 'translations', 'bulkEdits', 'proposals'],
  auditing: ['findings', 'comparisons', 'watches', 'matches'],
  administration: ['catalogue', 'people', 'departments', 'redress'],
} as const satisfies Record<string, readonly Room[]>
export type RoomGroup = keyof typeof roomGroups

const needs: Record<Room, Action> = {
  myOffices: 'office:read',
  imports: 'charter:import',
  translations: 'charter:edit',
  bulkEdits: 'charter:edit',
  proposals: 'charter:edit',
  findings: 'charter:read',
  comparisons: 'office:read',
  watches: 'office:read',
  matches: 'service:match',
  catalogue: 'catalogue:edit',
  people: 'person:manage',
  departments: 'department:edit',
  redress: 'redress:edit',
  activity: 'activity:read',
}

/** In the order of the navigation. */
export function listRooms(actor: Actor): Room[] {
  return rooms.filter((room) => mayEnter(actor, room))
}

/** Whether the actor finds work there, somewhere. */
export function mayEnter(actor: Actor, room: Room): boolean {
  return grantsFor(actor, needs[room]).length > 0
}

export interface RoomMenu {
  group: RoomGroup
  rooms: Room[]
}

/** Rooms by themselves and rooms under a word, in the order of the navigation; a group of one is that room. */
export function groupRooms(listed: readonly Room[]): (Room | RoomMenu)[] {
  return listed.flatMap((room): (Room | RoomMenu)[] => {
    const group = groupOf(room)
    const together = listed.filter((each) => group && groupOf(each) === group)
    if (!group || together.length === 1) return [room]
    return together[0] === room ? [{ group, rooms: together }] : []
  })
}

function groupOf(room: Room): RoomGroup | undefined {
  const groups = Object.keys(roomGroups) as RoomGroup[]
  return groups.find((group) => roomGroups[group].some((each) => each === room))
}
