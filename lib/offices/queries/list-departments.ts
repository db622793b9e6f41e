import 'server-only'
import type { DepartmentListEntry } from '../office-view'

export async function listDepartments(): Promise<DepartmentListEntry[]> {
  return []
}
