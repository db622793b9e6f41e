// How the findings of a charter went through its versions: found, gone, come back. Offices that wrote the same
// versions and whose posts are held alike share one history; its days are each office's own.
import type { JudgedFinding } from './judge-charter'

export interface PastFinding {
  finding: JudgedFinding
  /** The version its row belongs to: the current one while it is open, else the last it stood in. */
  version: number
  foundIn: number
  reopenedIn?: number
  /** The version in which it was gone. */
  fixedIn?: number
}

export interface PastEvent {
  finding: JudgedFinding
  change: 'FIXED' | 'REOPENED'
  version: number
}

export interface FindingHistory {
  findings: PastFinding[]
  events: PastEvent[]
}

/** `judged` holds what was found in each version, the first at 0. */
export function tellHistory(judged: readonly (readonly JudgedFinding[])[]): FindingHistory {
  const told: FindingHistory = { findings: [], events: [] }
  const open = new Map<string, PastFinding>()
  const fixed = new Map<string, PastFinding>()
  for (const [at, findings] of judged.entries()) {
    const version = at + 1
    const found = byKey(findings)
    for (const [key, past] of open) {
      if (found.has(key)) continue
      open.delete(key)
      fixed.set(key, { ...past, fixedIn: version })
      told.findings.push({ ...past, fixedIn: version })
      told.events.push({ finding: past.finding, change: 'FIXED', version })
    }
    for (const [key, finding] of found) {
      const [before, gone] = [open.get(key), fixed.get(key)]
      if (!before && gone) told.events.push({ finding, change: 'REOPENED', version })
      const foundIn = (before ?? gone)?.foundIn ?? version
      const reopenedIn = before ? before.reopenedIn : gone && version
      open.set(key, { finding, version, foundIn, ...(reopenedIn && { reopenedIn }) })
    }
  }
  return { ...told, findings: [...told.findings, ...open.values()] }
}

/** The same problem of the same service; of several at one place, each for itself. */
function byKey(findings: readonly JudgedFinding[]): Map<string, JudgedFinding> {
  const keyed = new Map<string, JudgedFinding>()
  for (const finding of findings) {
    let key = `${finding.rule} ${finding.path}`
    while (keyed.has(key)) key += '+'
    keyed.set(key, finding)
  }
  return keyed
}
