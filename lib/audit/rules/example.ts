// What a rule finds and what satisfies it, in the words of real charters; persons, phones and mailboxes are invented.
// An example names only what it is about: everything else of its charter is in order, so that no other rule finds
// anything in it. The page of rules shows examples, the tests judge them.
import type { CharterReading, ServiceReading } from '@/lib/charters/reading'
import type { RuleContext } from '../rule'

type Values = 'fee' | 'timeLimit' | 'officer' | 'escalation'

/** A row of the table, its values in the words of their cells; an empty cell is none. */
export type ExampleService = Partial<Omit<ServiceReading, Values>> & Partial<Record<Values, string>>

export interface ExampleLevel {
  level: number
  who?: string
  when?: string
  timeLimit: string
}

type Parts = 'office' | 'vision' | 'mission' | 'expectations'

export interface Example extends Partial<Pick<CharterReading, Parts>> {
  services?: readonly ExampleService[]
  grievance?: readonly ExampleLevel[]
  context?: RuleContext
  /** What it looks like, where the field it is about does not show it. */
  words?: string | { bn: string; en: string }
}

export interface Examples {
  wrong: Example
  right: Example
}
