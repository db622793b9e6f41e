// What a person says of a strategy: its title and its ordered pillars.
import { z } from 'zod'
import { bilingual, optionalName, optionalText } from '@/lib/charters/draft-text'

const latinSlug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug_malformed')

export const strategySchema = z.object({
  slug: latinSlug,
  officeSlug: z.string(),
  ...bilingual('title', optionalName),
  ...bilingual('summary', optionalText),
  sourceUrl: z.url({ protocol: /^https?$/ }).optional(),
  /** The language it was written in. */
  source: z.enum(['bn', 'en']).default('bn'),
  /** A person has checked the other language against it. */
  reviewed: z.boolean().default(false),
  pillars: z
    .array(
      z.object({
        slug: latinSlug,
        ...bilingual('title', optionalName),
        ...bilingual('text', optionalText),
      }),
    )
    .min(1)
    .max(50)
    .refine(
      (pillars) => new Set(pillars.map(({ slug }) => slug)).size === pillars.length,
      'pillar_repeated',
    ),
})

export type StrategyInput = z.input<typeof strategySchema>
