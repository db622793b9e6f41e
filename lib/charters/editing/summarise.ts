// What each part of a draft still wants, counted: the marks beside its name.
import type { DraftView } from './draft-view'
import type { DraftPart, FieldPlace } from './finding-place'

export interface PartState {
  errors: number
  warnings: number
  /** Without which it cannot be published. */
  missing: number
  /** Pairs in one language only. */
  untranslated: number
  /** Translations whose source has changed. */
  outdated: number
}

export interface DraftSummary {
  charter: PartState
  statement: PartState
  expectations: PartState
  escalation: PartState
  /** In the order of the services. */
  services: PartState[]
}

type Summarised = Pick<DraftView, 'content' | 'findings' | 'issues' | 'translations'>

/** @example summarise(draft).services[3]?.errors // 2 */
export function summarise({ content, findings, issues, translations }: Summarised): DraftSummary {
  const summary: DraftSummary = {
    charter: nothing(),
    statement: nothing(),
    expectations: nothing(),
    escalation: nothing(),
    services: content.services.map(nothing),
  }
  const at = ({ part, service }: FieldPlace) =>
    part === 'service' ? summary.services[service ?? -1] : summary[part]
  for (const { status, severity, place } of findings) {
    const state = at(place)
    if (!state || status !== 'open' || severity === 'info') continue
    state[severity === 'error' ? 'errors' : 'warnings'] += 1
  }
  for (const { place } of issues) {
    const state = at(place)
    if (state) state.missing += 1
  }
  for (const [pointer, { state: known }] of Object.entries(translations)) {
    const state = at(placeOfPair(pointer))
    if (state && known === 'missing') state.untranslated += 1
    if (state && known === 'outdated') state.outdated += 1
  }
  return summary
}

/** Whether nothing is left to do. */
export function isDone({ errors, warnings, missing, untranslated, outdated }: PartState): boolean {
  return errors + warnings + missing + untranslated + outdated === 0
}

const parts: Record<string, DraftPart> = {
  vision: 'statement',
  mission: 'statement',
  objectives: 'statement',
  functions: 'statement',
  expectations: 'expectations',
  escalationLevels: 'escalation',
}

function placeOfPair(pointer: string): FieldPlace {
  const [part = '', row] = pointer.split('/').slice(1)
  if (part === 'services') return { part: 'service', service: Number(row) }
  return { part: parts[part] ?? 'charter' }
}

function nothing(): PartState {
  return { errors: 0, warnings: 0, missing: 0, untranslated: 0, outdated: 0 }
}
