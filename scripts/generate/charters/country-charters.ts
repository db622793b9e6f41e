// All charters of the country with what the audit finds in them, each made when it is first asked for.
import type { OfficeFacts } from '@/lib/charters/judging/context-of'
import type { OfficePlan } from '../plan/plan-office'
import { holdingOn } from '../plan/plan-postings'
import type { DepartmentCharters, SharedCharter } from './department-charters'
import { type FindingHistory, tellHistory } from './finding-history'
import { type Holdings, type JudgedFinding, judgePosts, judgeWords } from './judge-charter'

export class CountryCharters {
  private readonly judged = new Map<string, JudgedFinding[]>()
  private readonly histories = new Map<string, FindingHistory>()

  constructor(
    private readonly charters: DepartmentCharters,
    /** What is known beside any charter: what offices usually promise, the rules for grievances. */
    private readonly facts: OfficeFacts,
  ) {}

  get(plan: OfficePlan, number: number): SharedCharter {
    return this.charters.get(plan.office.department, plan.variant, number)
  }

  /** What the audit finds in a version, posts being held as on that day. */
  judge(plan: OfficePlan, number: number, day: string): readonly JudgedFinding[] {
    const holdings = holdingsOn(plan, day)
    const { content } = this.get(plan, number)
    const words = [plan.office.department.slug, plan.variant, number].join('/')
    // services of every charter name the same posts, so that only the levels differ
    const levels = content.escalationLevels.map(({ timeLimitBn }) => timeLimitBn)
    const posts = [...levels, ...holdings.own, holdings.superior].join('/')
    return this.once(this.judged, `${words}/${posts}`, () => [
      ...this.once(this.judged, words, () => judgeWords(content, this.facts)),
      ...this.once(this.judged, posts, () => judgePosts(content, holdings, this.facts)),
    ])
  }

  historyOf(plan: OfficePlan, day: string): FindingHistory {
    const key = `${keyOf(plan, holdingsOn(plan, day))}/${plan.versions.length}`
    return this.once(this.histories, key, () =>
      tellHistory(plan.versions.map(({ number }) => this.judge(plan, number, day))),
    )
  }

  private once<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
    const value = known.get(key) ?? make()
    known.set(key, value)
    return value
  }
}

function holdingsOn({ postings, parent }: OfficePlan, day: string): Holdings {
  const above = parent?.postings[0]
  return {
    own: postings.map((held) => holdingOn(held, day)),
    superior: above ? holdingOn(above, day) : null,
  }
}

function keyOf({ office, variant }: OfficePlan, { own, superior }: Holdings): string {
  return [office.department.slug, variant, ...own, superior].join('/')
}
