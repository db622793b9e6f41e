// A form file is an application form an office offers for download; a version that names it keeps it for ever.

export const formFileKinds = ['pdf', 'docx', 'doc'] as const
export type FormFileKind = (typeof formFileKinds)[number]

/** 5 MB. */
export const maxFormFileBytes = 5 * 1024 * 1024

export const mediaTypes: Record<FormFileKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
}

/** What people call it: PDF or Word. */
export function nameOfKind(mediaType: string): 'PDF' | 'Word' {
  return mediaType === mediaTypes.pdf ? 'PDF' : 'Word'
}
