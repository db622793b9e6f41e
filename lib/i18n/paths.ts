// The addresses of the public portal, without the language; `localPath` puts it in front.
import { defaultLocale, isLocale, type Locale } from './locale'

const office = (slug: string) => `/offices/${encodeURIComponent(slug)}`

export const paths = {
  home: '',
  about: '/about',
  search: '/search',
  areas: '/areas',
  area: (id: string) => `/areas/${encodeURIComponent(id)}`,
  departments: '/departments',
  department: (slug: string) => `/departments/${encodeURIComponent(slug)}`,
  office,
  officers: (slug: string) => `${office(slug)}/officers`,
  service: (slug: string, service: string) =>
    `${office(slug)}/services/${encodeURIComponent(service)}`,
  versions: (slug: string) => `${office(slug)}/versions`,
  version: (slug: string, number: number) => `${office(slug)}/versions/${number}`,
  /** Since the version before, or since another one. */
  changes: (slug: string, number: number, since?: number) =>
    `${office(slug)}/versions/${number}/changes${since === undefined ? '' : `/${since}`}`,
  sharedDraft: (token: string) => `/drafts/${encodeURIComponent(token)}`,
  sharedService: (token: string, service: string) =>
    `/drafts/${encodeURIComponent(token)}/services/${encodeURIComponent(service)}`,
  standardService: (slug: string) => `/services/${encodeURIComponent(slug)}`,
  /** The same in every language: use it without `localPath`. */
  formFile: (id: string) => `/api/v1/form-files/${encodeURIComponent(id)}`,
  compare: '/compare',
  /** `parts` name offices and versions, as `writeRefs` writes them. */
  compareCharters: (parts: readonly string[]) => `/compare/offices/${parts.join('/')}`,
  compareStandard: (slug: string) => `/compare/services/${encodeURIComponent(slug)}`,
  compareOffers: (slug: string, parts: readonly string[]) =>
    `/compare/services/${encodeURIComponent(slug)}/${parts.join('/')}`,
  /** A comparison as a file, in one language: use it without `localPath`. */
  compareExport: (locale: Locale, format: string, comparison: string) =>
    comparison.replace(/^\/compare/, `/api/v1/compare/${locale}/${format}`),
  tables: '/tables',
  /** By "divisions", "districts" or "departments". */
  table: (by: string) => `/tables/${by}`,
  tableFindings: '/tables/findings',
  tableOffices: '/tables/offices',
  tableQuarters: '/tables/quarters',
  /** A table as a file, in one language: use it without `localPath`. */
  tableExport: (locale: Locale, format: string, table: string) =>
    `/api/v1/tables/${locale}/${format}${table.replace(/^\/tables/, '')}`,
  rules: '/rules',
  /** Where the page of rules tells of one: "T01". */
  rule: (id: string) => `/rules#${encodeURIComponent(id)}`,
  /** The rules as a file, in one language: use it without `localPath`. */
  rulesExport: (locale: Locale, format: string) => `/api/v1/rules/${locale}/${format}`,
  /** What the audit found in an office's current version. */
  officeFindings: (slug: string) => `${office(slug)}/findings`,
  /** The same as a file, in one language: use it without `localPath`. */
  officeFindingsExport: (locale: Locale, format: string, slug: string) =>
    `/api/v1/findings/${locale}/${format}/${encodeURIComponent(slug)}`,
  charterReports: '/charter-reports',
  /** Of a quarter ("2026-Q4") and a place or department; `kind` is "divisions", "districts" or "departments". */
  charterReport: (quarter: string, kind: string, slug: string) =>
    `/charter-reports/${quarter}/${kind}/${encodeURIComponent(slug)}`,
  /** A report as a Word file, in one language: use it without `localPath`. */
  charterReportFile: (locale: Locale, report: string) => `/api/v1${report}/${locale}.docx`,
  strategies: '/strategy',
  strategy: (slug: string) => `/strategy/${encodeURIComponent(slug)}`,
  coverage: (slug: string) => `/strategy/${encodeURIComponent(slug)}/coverage`,
}

/** The names of a query; one given several times has a list. */
export type PathQuery = Readonly<Record<string, string | readonly string[]>>

/** @example localPath('bn', paths.search, { q: 'নড়াইল' }) // '/bn/search?q=%E0%A6%A8…' */
export function localPath(locale: Locale, path: string, query: PathQuery = {}) {
  const values = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((each) => [name, each] as [string, string]),
  )
  const search = new URLSearchParams(values).toString()
  // a form may hand in anything
  return `/${isLocale(locale) ? locale : defaultLocale}${path}${search && `?${search}`}`
}
