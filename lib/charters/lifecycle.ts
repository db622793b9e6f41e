// The states of a charter and the moves each allows; a version once published has none.

export interface CharterState {
  hasDraft: boolean
  isPublished: boolean
}

export type CharterMove = 'save' | 'discard' | 'publish' | 'confirm' | 'redact'

const needs: Record<CharterMove, keyof CharterState> = {
  save: 'hasDraft',
  discard: 'hasDraft',
  publish: 'hasDraft',
  confirm: 'isPublished',
  redact: 'isPublished',
}

/**
 * Why a move is not possible now; null when it is.
 * @example refuseMove('publish', { hasDraft: false, isPublished: true }) // 'no_draft'
 */
export function refuseMove(
  move: CharterMove,
  state: CharterState,
): 'no_draft' | 'not_published' | null {
  if (state[needs[move]]) return null
  return needs[move] === 'hasDraft' ? 'no_draft' : 'not_published'
}
