// Who held a post from when to when; some posts are vacant, some are held beside another one.
import { between, type Chance } from '../seed/chance'
import { daysBefore } from '../seed/days'

export const postsAnOffice = 3

export interface PlannedPosting {
  kind: 'REGULAR' | 'ADDITIONAL_CHARGE'
  from: string
  to: string | null
  /** Tells one invented person from another. */
  person: number
}

/** How a post is held on a day. */
export type Holding = 'held' | 'additional' | 'vacant'

/** Of a hundred posts, this many are vacant today, and this many held in additional charge. */
const [vacant, additional] = [0.12, 0.05]
/** Of a hundred, so many were held by somebody else before. */
const succeeded = 0.35

export function planPostings(chance: Chance, day: string): PlannedPosting[] {
  const state = chance()
  const changedOn = daysBefore(day, between(chance, 5, 700))
  const former: PlannedPosting = {
    kind: 'REGULAR',
    from: daysBefore(changedOn, between(chance, 300, 1_200)),
    to: daysBefore(changedOn, 1),
    person: between(chance, 1, 99_999_999),
  }
  const person = between(chance, 1, 99_999_999)
  const hadFormer = chance() < succeeded
  if (state < vacant) return [former]
  const kind = state < vacant + additional ? 'ADDITIONAL_CHARGE' : 'REGULAR'
  const present: PlannedPosting = { kind, from: changedOn, to: null, person }
  if (hadFormer) return [former, present]
  return [{ ...present, from: former.from }]
}

/** Who held the post at the end of a day; nobody when it was vacant. */
export function holderOn(
  postings: readonly PlannedPosting[],
  day: string,
): PlannedPosting | undefined {
  return postings.find(({ from, to }) => from <= day && (to === null || to >= day))
}

export function holdingOn(postings: readonly PlannedPosting[], day: string): Holding {
  const holder = holderOn(postings, day)
  if (!holder) return 'vacant'
  return holder.kind === 'REGULAR' ? 'held' : 'additional'
}
