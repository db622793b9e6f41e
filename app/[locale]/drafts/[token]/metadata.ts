import type { Metadata } from 'next'

/** Whoever has the address may read the draft: it is told to no search engine and to no other site. */
export const privateMetadata: Metadata = {
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}
