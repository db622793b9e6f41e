import { isPasted } from '@/lib/imports/reading/pasted'

/** What to call a document: its file's name; a pasted one has none. */
export function fileTitle(fileName: string, pasted: string): string {
  return isPasted(fileName) ? pasted : fileName
}
