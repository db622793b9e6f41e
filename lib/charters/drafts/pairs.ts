// The bilingual pairs of each kind of row of a version, and their columns.
export const versionPairs = ['vision', 'mission'] as const
export const itemPairs = ['text'] as const
export const levelPairs = ['when', 'who', 'address', 'timeLimit'] as const
export const documentPairs = ['text', 'source', 'condition'] as const
export const variantPairs = ['name', 'timeLimit', 'fee', 'remarks'] as const
export const servicePairs = [
  'name',
  'description',
  'recipients',
  'eligibility',
  'method',
  'timeLimit',
  'fee',
  'place',
  'legalBasis',
  'citizenDuty',
  'remedy',
  'courseLength',
  'remarks',
] as const

export type PairColumns<Name extends string> = Record<`${Name}Bn` | `${Name}En`, string | null>
export type PairFields<Name extends string> = Partial<
  Record<`${Name}Bn` | `${Name}En`, string | null | undefined>
>

/** Both columns of each pair; what is absent is null. */
export function pairColumns<Name extends string>(
  names: readonly Name[],
  row: PairFields<Name>,
): PairColumns<Name> {
  const fields = row as Record<string, string | null | undefined>
  const columns = names.flatMap((name) =>
    [`${name}Bn`, `${name}En`].map((column) => [column, fields[column] ?? null] as const),
  )
  return Object.fromEntries(columns) as PairColumns<Name>
}

/** The texts of each pair that are there; what is absent has no key. */
export function pairTexts<Name extends string>(
  names: readonly Name[],
  row: PairFields<Name>,
): { [Side in `${Name}Bn` | `${Name}En`]: string | undefined } {
  const fields = row as Record<string, string | null | undefined>
  const texts = names
    .flatMap((name) => [`${name}Bn`, `${name}En`])
    .flatMap((column) => (fields[column] ? [[column, fields[column]] as const] : []))
  return Object.fromEntries(texts) as { [Side in `${Name}Bn` | `${Name}En`]: string | undefined }
}
