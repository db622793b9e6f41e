// How well a cell suits a field, by its content alone: positive for, negative against.
import { type ContentType, contentOf } from './content'
import type { HeaderField } from './lexicon/headers'

interface Leaning {
  for: Partial<Record<HeaderField, number>>
  otherwise: number
}

/** For each kind of content: the fields it speaks for, and what it says against all others. */
const leanings: Record<ContentType, Leaning> = {
  serial: { for: { serial: 3, fee: -0.5, room: 0.5, other: 0, courseLength: -1 }, otherwise: -3 },
  subLabel: { for: { name: 0.8, description: 0.8, documents: 0, method: 0 }, otherwise: -0.8 },
  duration: {
    for: {
      timeLimit: 3,
      courseLength: 2.6,
      remarks: 0,
      description: -0.7,
      method: -0.7,
      remedy: 0,
    },
    otherwise: -1.8,
  },
  fee: { for: { fee: 3, remarks: -0.3, documents: -0.6, other: 0 }, otherwise: -1.8 },
  contact: {
    for: {
      officer: 2.5,
      escalation: 2.5,
      grievanceAddress: 2.5,
      grievanceWho: 1.5,
      remedy: 0.5,
      remarks: 0,
      method: -0.5,
      formSource: -0.5,
    },
    otherwise: -2.2,
  },
  designation: {
    for: {
      officer: 1.8,
      escalation: 1.8,
      grievanceWho: 1.8,
      grievanceAddress: 1,
      grievanceWhen: 0.2,
      recipient: -0.2,
      remedy: 0.6,
      method: -0.5,
      citizenDuty: -0.5,
      place: 0,
      formSource: 0.2,
      name: -0.8,
    },
    otherwise: -1.3,
  },
  documents: {
    for: {
      documents: 1.6,
      documentsAndSource: 1.6,
      method: 0.4,
      formSource: 0.4,
      eligibility: 0.2,
      citizenDuty: 0.4,
      name: -0.3,
      fee: -1,
    },
    otherwise: -0.9,
  },
  method: {
    for: {
      method: 1.5,
      description: 0.8,
      citizenDuty: 0.8,
      remedy: 0.4,
      documents: -0.3,
      documentsAndSource: -0.3,
      name: -0.3,
      fee: -0.4,
      grievanceWhen: 0.3,
    },
    otherwise: -0.9,
  },
  law: { for: { legalBasis: 2.5, name: -0.2, remedy: 0.3, documents: 0 }, otherwise: -0.8 },
  recipient: { for: { recipient: 1.8, eligibility: 0.8, name: 0, method: 0 }, otherwise: -0.5 },
  place: {
    for: {
      place: 1.8,
      formSource: 1.6,
      documentsAndSource: 0.3,
      officer: 0.4,
      escalation: 0.4,
      room: 0.5,
      grievanceAddress: 1,
      method: 0,
    },
    otherwise: -0.5,
  },
  action: { for: { name: 1.5, description: 1, method: 0, recipient: -0.5 }, otherwise: -0.3 },
  prose: {
    for: {
      documents: 0.2,
      documentsAndSource: 0.2,
      method: 0.2,
      description: 0.4,
      grievanceWhen: 0.2,
      name: -0.3,
      eligibility: 0.3,
      remedy: 0.3,
      citizenDuty: 0.3,
      officer: -0.3,
      escalation: -0.3,
      grievanceAddress: 0,
      remarks: 0,
    },
    otherwise: -1.4,
  },
}

/**
 * The suitability of a cell's content for a field, about -5 to 5; 0 for an empty cell.
 * @example affinity('৭ কর্ম দিবস', 'timeLimit') > affinity('৭ কর্ম দিবস', 'name')
 */
export function affinity(text: string, field: HeaderField): number {
  const { blank, ditto, types } = contentOf(text)
  if (blank || ditto) return field === 'serial' ? -1.5 : 0
  let sum = field === 'serial' ? -1 : 0
  for (const [type, strength] of Object.entries(types)) {
    const leaning = leanings[type as ContentType]
    sum += strength * (leaning.for[field] ?? leaning.otherwise)
  }
  return Math.max(-5, Math.min(5, sum))
}
