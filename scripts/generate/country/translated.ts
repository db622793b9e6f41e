// Texts in one language or in both, with what the product stores of the translation.
import { fingerprint, type StoredTranslations } from '@/lib/charters/translations'

export type Translation = 'reviewed' | 'unreviewed' | 'outdated'
/** [Bangla, English] */
type Texts = Readonly<Record<string, readonly [string, string]>>

/**
 * The columns of these pairs; the English of those whose translation is named.
 * @example translated({ name: ['সেবা', 'Service'] }, {}) // { nameBn: 'সেবা', translations: {} }
 */
export function translated(
  texts: Texts,
  states: Partial<Record<string, Translation>>,
): { translations: StoredTranslations } {
  const columns: Record<string, string> = {}
  const translations: StoredTranslations = {}
  for (const [name, [bn, en]] of Object.entries(texts)) {
    if (!bn) continue
    columns[`${name}Bn`] = bn
    const state = states[name]
    if (!state || !en) continue
    columns[`${name}En`] = en
    translations[name] = store(bn, state)
  }
  return { ...columns, translations }
}

/** Every pair translated and looked at. */
export function reviewed(texts: Texts): Record<string, Translation> {
  return Object.fromEntries(Object.keys(texts).map((name) => [name, 'reviewed']))
}

function store(bn: string, state: Translation): StoredTranslations[string] {
  const isReviewed = state !== 'unreviewed'
  if (state !== 'outdated') return { source: 'bn', reviewed: isReviewed, of: fingerprint(bn) }
  const was = `${bn} (পূর্বের)`
  return { source: 'bn', reviewed: isReviewed, of: fingerprint(was), was, outdated: true }
}
