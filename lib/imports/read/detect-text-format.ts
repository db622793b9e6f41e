import { startsTable } from './markdown/pipe-table'

/**
 * Tells what a text is by what it says; its name decides only between Markdown and plain text.
 * A tag or two left in a table of tabs does not make it HTML.
 */
export function detectTextFormat(
  text: string,
  fileName: string | undefined,
): 'txt' | 'html' | 'md' {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName ?? '')?.[1]?.toLowerCase()
  if (looksLikeHtml(text)) return extension === 'md' || extension === 'markdown' ? 'md' : 'html'
  if (extension === 'htm' || extension === 'html' || extension === 'xhtml') return 'html'
  if (extension === 'md' || extension === 'markdown') return 'md'
  if (extension !== undefined) return 'txt'
  return looksLikeMarkdown(text) ? 'md' : 'txt'
}

function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 20_000)
  if (
    /^\s*(<\?xml[^>]*>\s*)?(<!--[^]{0,2000}?-->\s*)*<(!doctype html|html|head|body)\b/i.test(head)
  ) {
    return true
  }
  if (/<(table|tr|td)\b[^<>]*>/i.test(text) && /<\/(table|tr|td)>/i.test(text)) return true
  const blocks = head.match(/<\/?(p|div|ul|ol|li|h[1-6]|section)\b[^<>]*>/gi)?.length ?? 0
  const lines = head.split('\n').length
  return blocks >= 4 && blocks * 2 > Math.min(lines, head.length / 200)
}

function looksLikeMarkdown(text: string): boolean {
  const lines = text.slice(0, 200_000).split('\n')
  return lines.some((line, at) => line.includes('-') && at > 0 && startsTable(lines, at - 1))
}
