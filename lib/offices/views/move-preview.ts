// What a move of an office changes, in places and people.
import type { AreaName } from '@/lib/charters/published-charter'
import type { Bilingual } from '@/lib/i18n/bilingual'

export interface PlaceView {
  department: Bilingual
  level: string
  areas: AreaName[]
  parent?: Bilingual
}

export interface MovePreview {
  ok: true
  from: PlaceView
  to: PlaceView
  /** Programmers who can no longer edit it, and who can from then on. */
  losing: string[]
  gaining: string[]
}
