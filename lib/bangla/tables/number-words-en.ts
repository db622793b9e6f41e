// English number words, as Bangladesh counts: hundred, thousand, lakh, crore.

/** 0 to 19, in order. */
export const englishBelowTwenty: readonly string[] = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ')

/** 20 to 90 by tens. */
export const englishTens: readonly string[] =
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** The first of each value is the one that is written. */
export const englishMultipliers: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  lakh: 100_000,
  lac: 100_000,
  lakhs: 100_000,
  lacs: 100_000,
  million: 1_000_000,
  crore: 10_000_000,
  crores: 10_000_000,
  billion: 1_000_000_000,
}

export const englishFractions: Readonly<Record<string, number>> = { half: 0.5 }
export const englishVariants: Readonly<Record<string, number>> = {
  fourty: 40,
  nought: 0,
  nil: 0,
  ninty: 90,
}

/** Words beside a number that say nothing about its value. */
export const englishConnectors: readonly string[] = 'and only a an'.split(' ')

/** What a number counts. */
export const englishCounted: readonly string[] = (
  'day days working calendar hour hours minute minutes week weeks month months year years taka tk ' +
  'copy copies page pages times person persons'
).split(' ')
