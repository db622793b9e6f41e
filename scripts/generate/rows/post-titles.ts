/** The posts of a generated office, its head first. */
export const postTitles = [
  ['উপপরিচালক', 'Deputy Director'],
  ['সহকারী কর্মকর্তা', 'Assistant Officer'],
  ['অফিস সহকারী', 'Office Assistant'],
] as const
