// A text that speaks of another office's district or upazila as its own. Careful on purpose: only "মাগুরা জেলা" and
// "Magura district" count, and only where the text names no place of the office's own and few others.
import { matchKey } from '@/lib/bangla/match-key'
import type { RuleContext } from '../../rule'

/** Up to three words, and what they are called: "নড়াইল সদর উপজেলার", "Lohagara Upazila". */
const BANGLA_PLACE =
  /(?<![\p{L}\p{M}])((?:(?!জেলা|উপজেলা)[\p{L}\p{M}]+[ -]){1,3})(?:জেলা|উপজেলা)(?:\u09af\u09bc|র|তে|ধীন|স্থ)?(?![\p{L}\p{M}])/gu
const ENGLISH_PLACE =
  /\b((?:(?!District|Upazil)[A-Z][\w’']*[ -]){1,3})(?:[Dd]istrict|[Uu]pazil+a)\b/g
/** More than these are a list of places served, not a slip. */
const MOST = 2

/**
 * The first place named that is not the office's own; none where the text also names one of its own.
 * @example findForeignPlace('মাগুরা জেলার জনগণ', { own: new Set(['নড়াইল']), all: new Set(['মাগুরা', 'নড়াইল']) }) // 'মাগুরা'
 */
export function findForeignPlace(
  text: string,
  { own, all }: NonNullable<RuleContext['places']>,
): string | undefined {
  const named = [...text.matchAll(BANGLA_PLACE), ...text.matchAll(ENGLISH_PLACE)].flatMap(
    ([, words = '']) => findPlace(words.trim(), all) ?? [],
  )
  const foreign = named.filter((place) => !own.has(matchKey(place)))
  return foreign.length === named.length && foreign.length <= MOST ? foreign[0] : undefined
}

/** The longest run of words before "district" that is a place. */
function findPlace(words: string, all: ReadonlySet<string>): string | undefined {
  const parts = words.split(/[ -]/)
  return parts.map((_, from) => parts.slice(from).join(' ')).find((name) => all.has(matchKey(name)))
}
