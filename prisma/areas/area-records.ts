// The shape of prisma/areas/divisions/*.json, which scripts/areas/build.ts writes.

export interface UpazilaRecord {
  id: string
  en: string
  bn: string
  /** Former and everyday names, for the search. */
  also?: string[]
}

export interface DistrictRecord extends UpazilaRecord {
  iso: string
  upazilas: UpazilaRecord[]
}

export interface DivisionRecord extends UpazilaRecord {
  iso: string
  districts: DistrictRecord[]
}
