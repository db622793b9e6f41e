// Short forms for bilingual wording in the sample data.

/** `words('name', 'ক', 'K')` is `{ nameBn: 'ক', nameEn: 'K' }`. */
export function words<Name extends string>(name: Name, bn: string, en: string) {
  return { [`${name}Bn`]: bn, [`${name}En`]: en } as Record<`${Name}Bn` | `${Name}En`, string>
}

/** Entries of an ordered list, each in both languages. */
export function items(pairs: [bn: string, en: string][]) {
  return pairs.map(([bn, en]) => words('text', bn, en))
}

export const free = words('fee', 'বিনামূল্যে', 'Free of charge')

export const officeHours = words(
  'openingHours',
  'রবিবার থেকে বৃহস্পতিবার, সকাল ৯টা থেকে বিকাল ৫টা',
  'Sunday to Thursday, 9 am to 5 pm',
)
