// Invented people. Their family name is “Sample” (নমুনা); numbers lie in the range of a network that was
// switched off (011); addresses end in ".example", which no one can register.
import type { SamplePosting } from './sample-office'

/** The `serial`-th invented person, reached at `mailbox`@`domain`.example. */
export function samplePerson(
  serial: number,
  [bn, en]: [bn: string, en: string],
  mailbox: string,
): SamplePosting {
  return {
    nameBn: `${bn} নমুনা`,
    nameEn: `${en} Namuna`,
    phones: [samplePhone(serial)],
    emails: [`${mailbox}.example`],
    official: 'YES',
    from: '2025-07-01',
  }
}

/** @example samplePhone(7) // "01100-000007" */
export function samplePhone(serial: number): string {
  return `01100-${String(serial).padStart(6, '0')}`
}
