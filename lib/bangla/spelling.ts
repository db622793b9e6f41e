// Spelling: words that no norm of Bangla allows, with the right one proposed, never put in silently.
import type { RepairProposal } from '@/lib/bangla/damage'
import { spellings } from '@/lib/bangla/tables/spellings'

const corrections = new Map(
  Object.entries(spellings).map(([wrong, right]) => [
    wrong.normalize('NFC'),
    right.normalize('NFC'),
  ]),
)

/**
 * The misspelt words of a text with their spelling. No Bangla word begins with য় before a consonant
 * (য়ন্ত্রপাতি); other proposals are whole words from the list in tables/spellings.ts.
 *
 * @example proposeSpellings('তাৎক্ষনিক')[0]?.after === 'তাৎক্ষণিক'
 */
export function proposeSpellings(text: string): RepairProposal[] {
  return [...text.matchAll(/[\u0980-\u09E3\u200C\u200D]+/gu)].flatMap((match) => {
    const word = match[0].normalize('NFC')
    const after = corrections.get(word) ?? word.replace(/^য\u09BC(?=[ক-হ])/u, 'য')
    return after === word ? [] : [{ before: match[0], after, index: match.index }]
  })
}
