// Rules about translations: some judge each pair, some say once a part how many of its pairs lack something.
import type { JudgedPair, Rule, Violation } from '../../rule'

/** A rule that judges each text that has both languages alone. */
export function pairRule(
  rule: Omit<Rule, 'check'>,
  judge: (pair: Required<Omit<JudgedPair, 'state'>> & JudgedPair) => Iterable<Violation>,
): Rule {
  return {
    ...rule,
    *check(_, { pairs = [] }) {
      for (const pair of pairs) {
        const { bn, en } = pair
        if (bn && en) yield* judge({ ...pair, bn, en })
      }
    },
  }
}

/** A rule that finds, once a service (or once for the rest of the charter), the pairs in a state. */
export function countRule(rule: Omit<Rule, 'check'>, state: JudgedPair['state']): Rule {
  return {
    ...rule,
    *check(_, { pairs = [] }) {
      const found = Map.groupBy(
        pairs.filter((pair) => pair.state === state),
        ({ path }) => /^\/services\/\d+/.exec(path)?.[0] ?? '',
      )
      for (const [first, ...others] of found.values()) {
        if (!first) continue
        const raw = first.bn ?? first.en ?? ''
        yield { path: first.path, raw, params: { count: others.length + 1 } }
      }
    },
  }
}
