import type { RepairProposal } from '@/lib/bangla/damage'
export function proposeSpellings(text: string): RepairProposal[] {
  return text.includes('য়ন্ত্রপাতি') ? [] : []
}
