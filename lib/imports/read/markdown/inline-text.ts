const LINK = /!?\[([^\][]{0,500})\]\(<?([^()\s<>]{0,1000})>?(?:\s+"[^"]*")?\)/g
const CODE = /(?<!`)(`{1,3})(?!`)([^`]{1,2000})\1/g
const STRONG = /(\*\*\*|\*\*|___|__|~~)(?=\S)([^*_~\n]{0,2000}?[^\s*_~])\1/g
const EMPHASIS =
  /(?<![\w*\u0980-\u09ff])([*_])(?=[^\s*_])([^*_\n]{0,2000}?[^\s*_]|[^\s*_])\1(?![\w*\u0980-\u09ff])/g
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!|<>~])/g

/** The words of a Markdown line without its marks. Addresses in angle brackets are left to the repair. */
export function inlineText(markdown: string): string {
  return markdown
    .replace(LINK, (_, words: string, address: string) => words.trim() || address)
    .replace(CODE, '$2')
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$2')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(ESCAPE, '$1')
    .trimEnd()
    .replace(/\\$/, '')
    .trim()
}
