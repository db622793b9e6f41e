import { describe, expect, it } from 'vitest'
import { commandLineActor, type PersonActor } from '@/lib/access/actor'
import { isForQueue, sumTasks } from '@/lib/bulk-edits/tasks/task'

const person: PersonActor = { kind: 'person', id: 'p', name: 'p', grants: [] }

describe('isForQueue', () => {
  it('leaves many offices of a person to the queue, few and a system’s not', () => {
    expect(isForQueue(person, 20)).toBe(false)
    expect(isForQueue(person, 21)).toBe(true)
    expect(isForQueue(commandLineActor, 500)).toBe(false)
  })
})

describe('sumTasks', () => {
  it('adds up what was changed and left, and counts who was refused', () => {
    const gone = { officeSlug: 'a', serviceSlug: 's', why: 'gone' as const }
    expect(
      sumTasks([
        { changed: 2, left: [gone], leftPlaces: 0 },
        { refused: 'forbidden' },
        { changed: 1, left: [], leftPlaces: 3 },
      ]),
    ).toEqual({ changed: 3, left: [gone], leftPlaces: 3, refused: 1 })
    expect(sumTasks([])).toEqual({ changed: 0, left: [], leftPlaces: 0, refused: 0 })
  })
})
