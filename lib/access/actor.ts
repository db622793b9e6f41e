// An actor is who acts: a person with grants, or a named system. Every command and admin query takes one.
export const roles = ['administrator', 'programmer', 'auditor'] as const
export type Role = (typeof roles)[number]

/** A role over an area × a department; without either, over all of them. */
export interface Grant {
  role: Role
  areaId?: string
  departmentSlug?: string
  /** A programmer who may also create, rename, close and merge offices within this grant. */
  managesOffices?: boolean
}

export interface SystemActor {
  kind: 'system'
  id: string
  name: string
}

export interface PersonActor {
  kind: 'person'
  id: string
  name: string
  grants: Grant[]
}

export type Actor = SystemActor | PersonActor

/** Whoever runs a command in the server's own shell. */
export const commandLineActor: SystemActor = {
  kind: 'system',
  id: 'command-line',
  name: 'Command line',
}

/** What loads the sample country. */
export const sampleDataActor: SystemActor = {
  kind: 'system',
  id: 'sample-data',
  name: 'Sample data',
}
