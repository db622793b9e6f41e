import { describe, expect, it } from 'vitest'
import type { PersonActor, Role } from '@/lib/access/actor'
import { groupRooms, listRooms, roomGroups, rooms } from '@/lib/access/rooms'

const of = (role: Role): PersonActor => ({
  ...{ kind: 'person', id: role, name: role },
  grants: [{ role }],
})

describe('the rooms of the navigation', () => {
  it('of an auditor are those of reading and auditing', () => {
    expect(groupRooms(listRooms(of('auditor')))).toEqual([
      'myOffices',
      { group: 'auditing', rooms: ['findings', 'comparisons', 'watches', 'matches'] },
      'activity',
    ])
  })

  it('stand together under few words', () => {
    const names = (role: Role) =>
      groupRooms(listRooms(of(role))).map((each) => (typeof each === 'string' ? each : each.group))
    expect(names('programmer')).toEqual(['myOffices', 'charters', 'auditing', 'activity'])
    expect(names('administrator')).toEqual([
      ...['myOffices', 'charters', 'auditing', 'administration', 'activity'],
    ])
  })

  it('are each in one place, and one alone needs no word', () => {
    const grouped = Object.values(roomGroups).flat()
    expect(new Set(grouped).size).toBe(grouped.length)
    expect(
      groupRooms([...rooms]).flatMap((each) => (typeof each === 'string' ? each : each.rooms)),
    ).toHaveLength(rooms.length)
    expect(groupRooms(['imports'])).toEqual(['imports'])
  })
})
