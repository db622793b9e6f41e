// One country measured in a process of its own; what it measured is its only line on standard output.
import { loadavg } from 'node:os'
import { db } from '@/lib/db/client'
import type { CountryResult, Measured } from './result'
import { drawSamples } from './samples'
import { measureNight } from './measure-night'
import { comparingTasks } from './tasks/comparing'
import { reportTasks } from './tasks/reports'
import { tableTasks } from './tasks/tables'
import { type AnyTask, measureTask } from './tasks/task'

const isFull = process.argv.includes('--full')
const samples = await drawSamples()
const tasks: Measured[] = []
for (const task of [...comparingTasks, ...tableTasks, ...reportTasks] as AnyTask[]) {
  tasks.push(await measureTask(task, samples))
  process.stderr.write(`  ${task.name}\n`)
}
const result: CountryResult = {
  offices: await db.office.count(),
  services: await db.service.count(),
  tasks,
  load: loadavg()[0] ?? Number.NaN,
  night: await measureNight(isFull),
}
process.stdout.write(`${JSON.stringify(result)}\n`)
await db.$disconnect()
