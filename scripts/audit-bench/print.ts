// The result as a table: both countries side by side, with how much slower the large one is.
import { formatDuration } from '../bootstrap/progress.mjs'
import type { CountryRun, Measured } from './result'

/** The nightly audit of everything is to take no longer, and no more memory. */
const mostNight = { minutes: 30, megabytes: 1_024 }
const mostGenerating = { minutes: 15 }

/** @example printResult(small, large).split('\n')[0] */
export function printResult(small: CountryRun, large: CountryRun): string {
  const few = new Map(small.tasks.map((task) => [task.name, task]))
  const lines = large.tasks.map((task) => taskLine(few.get(task.name), task))
  return [
    row('ms', [of(small), of(large), 'ratio of p95', 'limit', 'rows']),
    row('', ['p50    p95', 'p50    p95', '', 'p95', '']),
    ...lines,
    '',
    row('nightly audit', ['offices/s', 'the whole', 'peak memory', 'changed', '']),
    ...[small, large].map(nightLine),
    '',
    ...[small, large].map(generatedLine),
  ].join('\n')
}

/** What is slower, larger or longer than it is to be. */
export function listExcesses({ tasks, night, generated = 0 }: CountryRun): string[] {
  const slow = tasks.filter(({ timing, limit }) => limit !== undefined && timing.p95 >= limit)
  const wholeNight = (night.seconds / night.judged) * night.offices
  return [
    ...slow.map(({ name }) => name),
    ...(wholeNight > mostNight.minutes * 60 ? ['nightly audit: time'] : []),
    ...(night.peak > mostNight.megabytes ? ['nightly audit: memory'] : []),
    ...(generated > mostGenerating.minutes * 60 ? ['generating'] : []),
  ]
}

function taskLine(few: Measured | undefined, many: Measured): string {
  const ratio = few ? (many.timing.p95 / few.timing.p95).toFixed(1) : '-'
  const limit = many.limit === undefined ? '' : `< ${many.limit}`
  return row(many.name, [few ? times(few) : '-', times(many), ratio, limit, String(many.rows)])
}

function times({ timing: { p50, p95 } }: Measured): string {
  return `${p50.toFixed(1).padStart(6)} ${p95.toFixed(1).padStart(6)}`
}

function nightLine({ night, ...country }: CountryRun): string {
  const { judged, seconds, offices, peak, changed } = night
  const whole = formatDuration((seconds / judged) * offices * 1000)
  const told = judged < offices ? `${whole} (from ${judged} offices)` : whole
  return row(of({ ...country, night }), [
    (judged / seconds).toFixed(0),
    told,
    `${peak.toFixed(0)} MB`,
    String(changed),
    '',
  ])
}

function generatedLine(country: CountryRun): string {
  const { generated, services, load } = country
  const took = generated === undefined ? 'was there before' : formatDuration(generated * 1000)
  const told = [`${services} services`, `generated: ${took}`, `load ${load.toFixed(1)}`]
  return row(of(country), told)
}

function of({ offices }: CountryRun): string {
  return `${offices} offices`
}

function row(name: string, cells: readonly string[]): string {
  const widths = [18, 18, 14, 8, 8]
  const padded = cells.map((cell, at) => cell.padStart(widths[at] ?? 8))
  return [name.padEnd(44), ...padded].join('  ').trimEnd()
}
