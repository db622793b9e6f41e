// A person as administrators see them: where they work in the portal, and whether they are still here.
import type { Role } from '@/lib/access/actor'
import type { AreaName } from '@/lib/charters/published-charter'
import type { Bilingual } from '@/lib/i18n/bilingual'

/** A role over an area × a department; without either, over all of them. */
export interface GrantView {
  role: Role
  area?: AreaName
  department?: { slug: string; name: Bilingual }
  managesOffices: boolean
}

export interface PersonGrant extends GrantView {
  id: string
  since: Date
  givenBy: string
  endedAt?: Date
  /** Within the actor's own: to be changed or ended by them. */
  isMine: boolean
}

export interface PersonEntry {
  id: string
  name: string
  email: string
  grants: GrantView[]
  lastSeen?: Date
  hasSecondFactor: boolean
  deactivatedAt?: Date
  sample: boolean
}

export interface PersonView extends Omit<PersonEntry, 'grants'> {
  createdAt: Date
  /** In force first, then ended ones, the newest first. */
  grants: PersonGrant[]
  /** Browsers they are signed in with now. */
  sessions: number
  /** All of the person's grants are within the actor's: only then may the account be closed. */
  isMine: boolean
  isSelf: boolean
}

export interface InvitationEntry extends GrantView {
  id: string
  name: string
  email: string
  invitedBy: string
  createdAt: Date
  expiresAt: Date
}

/** Offices of a department in a district which no active programmer looks after. */
export interface UnattendedEntry {
  /** Absent for offices above the districts. */
  area?: AreaName
  department: { slug: string; name: Bilingual }
  offices: number
  unattended: number
}
