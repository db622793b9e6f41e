/** What a form of a post shows, and its stamp is made of. */
export const editedFields = { titleBn: true, titleEn: true, grievance: true } as const

/** What a form of a posting shows, and its stamp is made of. */
export const correctedFields = {
  nameBn: true,
  nameEn: true,
  phones: true,
  emails: true,
  room: true,
  official: true,
  contactHidden: true,
} as const
