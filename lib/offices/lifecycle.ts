// An office is in service, closed, or merged into another; nothing it published disappears by any of it.
export type OfficeState = 'ACTIVE' | 'CLOSED' | 'MERGED'

const moves: Record<OfficeState, readonly OfficeState[]> = {
  ACTIVE: ['CLOSED', 'MERGED'],
  CLOSED: ['ACTIVE', 'MERGED'],
  MERGED: ['ACTIVE'],
}

/** Whether an office may go from one state to the other. @example canBecome('MERGED', 'CLOSED') // false */
export function canBecome(from: OfficeState, to: OfficeState): boolean {
  return moves[from].includes(to)
}
