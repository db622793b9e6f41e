// A report's address names its quarter and its offices: "/charter-reports/2026-Q4/departments/doict?area=narail".
import { paths } from '@/lib/i18n/paths'
import type { ReportScope } from './facts'

export const reportKinds = ['divisions', 'districts', 'departments'] as const
export type ReportKind = (typeof reportKinds)[number]

export interface ReportPath {
  /** Without the language. */
  path: string
  query: { area?: string }
}

/** @example reportPath('2026-Q4', { area: narail }) // { path: '/charter-reports/2026-Q4/districts/narail', query: {} } */
export function reportPath(quarter: string, { area, department }: ReportScope): ReportPath {
  if (department) {
    const path = paths.charterReport(quarter, 'departments', department.slug)
    return { path, query: area ? { area: area.id } : {} }
  }
  const kind: ReportKind = area?.level === 'DIVISION' ? 'divisions' : 'districts'
  return { path: paths.charterReport(quarter, kind, area?.id ?? ''), query: {} }
}
