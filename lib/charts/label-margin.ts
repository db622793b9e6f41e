/** Room at the left for labels of 12 px; names of places are short, longer ones end in the picture's edge. */
export function labelMargin(labels: readonly string[]): number {
  const longest = Math.max(0, ...labels.map(widthOf))
  return Math.min(150, Math.max(12, longest * 7.5 + 14))
}

/** Letters as a reader counts them: vowel signs take no place of their own. */
function widthOf(label: string): number {
  return [...label.replaceAll(/[\u0981\u09BC\u09C1-\u09C4\u09CD]/gu, '')].length
}
