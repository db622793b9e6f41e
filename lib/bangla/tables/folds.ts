// Letters that one word is found spelt with, folded onto one of them for matching.
export const letterFolds: Readonly<Record<string, string>> = {
  ণ: 'ন',
  শ: 'স',
  ষ: 'স',
  ঈ: 'ই',
  'ী': 'ি',
  ঊ: 'উ',
  'ূ': 'ু',
  ঙ: 'ং',
  ৎ: 'ত',
  ৰ: 'র',
  ৱ: 'ব',
}
