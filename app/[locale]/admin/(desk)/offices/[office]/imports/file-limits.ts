import { MAX_FILE_BYTES } from '@/lib/imports/read/block'

/** In megabytes. */
export const fileLimit = MAX_FILE_BYTES / 1024 / 1024
export const acceptedFiles = '.docx,.xlsx,.html,.htm,.md,.txt,.tsv'
