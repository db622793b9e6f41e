// Areas as reference data gives them; parents before children.
import { z } from 'zod'

export const areaSchema = z.object({
  /** Its lasting slug: "khulnadiv", "narail", "lohagara.narail". */
  id: z.string().min(1).max(100),
  level: z.enum(['DIVISION', 'DISTRICT', 'UPAZILA']),
  parentId: z.string().optional(),
  nameBn: z.string().min(1).max(200),
  nameEn: z.string().min(1).max(200),
  /** ISO 3166-2:BD. */
  isoCode: z.string().optional(),
})

export type AreaInput = z.input<typeof areaSchema>
