// A task is one office of a bulk edit that the queue changes. Its outcome is written in the transaction that
// changes the office, so that each is done once, whatever stops in between.
import type { Actor } from '@/lib/access/actor'
import type { Left } from '../bulk-edit-view'

/** More offices than these are changed by the queue: nobody waits for an answer that long. */
export const maxAtOnce = 20

/** Why an office was not changed at all: its grant ended meanwhile, or it failed again and again. */
export type Refused = 'forbidden' | 'failed'

export type TaskOutcome =
  | {
      changed: number
      left: Left[]
      /** Places of a translation that were left as they are. */
      leftPlaces: number
    }
  | { refused: Refused }

/** What came of a bulk edit in all of its offices. */
export interface TaskSum {
  changed: number
  left: Left[]
  leftPlaces: number
  refused: number
}

/**
 * A system does its work where it runs, and waits for it.
 * @example isForQueue(programmer, 500) // true
 */
export function isForQueue(actor: Actor, offices: number): boolean {
  return actor.kind === 'person' && offices > maxAtOnce
}

export function sumTasks(outcomes: readonly TaskOutcome[]): TaskSum {
  const done = outcomes.flatMap((outcome) => ('refused' in outcome ? [] : [outcome]))
  const sum = (count: (each: (typeof done)[number]) => number) =>
    done.reduce((total, each) => total + count(each), 0)
  return {
    changed: sum(({ changed }) => changed),
    left: done.flatMap(({ left }) => left),
    leftPlaces: sum(({ leftPlaces }) => leftPlaces),
    refused: outcomes.length - done.length,
  }
}
