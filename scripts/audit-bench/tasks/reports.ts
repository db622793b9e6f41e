// The quarterly charter report, from an address to its facts.
import { findReport } from '@/lib/audit/charter-report/queries/find-report'
import { quarterOf } from '@/lib/audit/figures/quarter'
import { repeat } from '../samples'
import type { Task } from './task'

const report = (kind: string, slugs: 'districts' | 'departments'): Task<string> => ({
  name: `quarterly report of a ${slugs.slice(0, -1)}`,
  inputs: (samples) => repeat(samples[slugs], 12),
  work: async (slug) => {
    const facts = await findReport({ quarter: quarterOf(new Date()), kind, slug })
    return facts ? 1 : 0
  },
})

export const reportTasks = [report('districts', 'districts'), report('departments', 'departments')]
