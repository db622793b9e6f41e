export interface RepairProposal {
  before: string
  after: string
  index: number
}
export function proposeRepairs(text: string): RepairProposal[] {
  return [...text.matchAll(/[\u0980-\u09FF]*(?:মত্ম|সত্ম|রম্ন)[\u0980-\u09FF]*/gu)].map((match) => ({
    before: match[0],
    after: match[0].replace(/মত্ম/gu, 'ন্ত').replace(/সত্ম/gu, 'স্ত').replace(/রম্ন/gu, 'রু'),
    index: match.index,
  }))
}
