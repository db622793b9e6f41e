// Findings that were waived, with the reason; and those that went or came back, with the version that did it.
import { paths } from '@/lib/i18n/paths'
import type { Block, Run } from '../blocks'
import type { ReportEvent } from '../facts'
import { cell, leftOut, officeRuns, sentence, soFar, type Writing } from '../lines'

export function listEvents(writing: Writing): Block[] {
  return [...listWaivers(writing), ...listOthers(writing)]
}

function listWaivers(writing: Writing): Block[] {
  const { facts, words } = writing
  const { t, day } = words
  const { waivers } = facts
  if (waivers.total === 0) return [sentence(t('findings.waiversNone', soFar(writing)))]
  return [
    {
      kind: 'table',
      caption: t('findings.waiversCaption'),
      heads: (['office', 'on', 'finding', 'reason'] as const).map((head) => t(`findings.${head}`)),
      numeric: [],
      rows: waivers.entries.map((event) => [
        officeRuns(event.office, writing, evidenceOf(event)),
        cell(day(event.at)),
        [ruleRun(event.rule, writing)],
        cell(event.reason ?? t('findings.noReason')),
      ]),
    },
    ...leftOut(waivers, writing),
  ]
}

function listOthers(writing: Writing): Block[] {
  const { facts, words } = writing
  const { t, day } = words
  const { otherEvents } = facts
  if (otherEvents.total === 0) return [sentence(t('findings.eventsNone', soFar(writing)))]
  return [
    {
      kind: 'table',
      caption: t('findings.eventsCaption'),
      heads: (['office', 'on', 'finding', 'became', 'by'] as const).map((head) =>
        t(`findings.${head}`),
      ),
      numeric: [],
      rows: otherEvents.entries.map((event) => [
        officeRuns(event.office, writing),
        cell(day(event.at)),
        [ruleRun(event.rule, writing)],
        cell(t(`findings.became_${event.change}`)),
        [versionRun(event, writing)],
      ]),
    },
    ...leftOut(otherEvents, writing),
  ]
}

function ruleRun(rule: string, { words }: Writing): Run {
  return { text: `${rule}: ${words.ruleTitle(rule)}`, href: words.ruleHref(rule) }
}

function versionRun(event: ReportEvent, { words }: Writing): Run {
  const path = evidenceOf(event)
  if (event.versionNumber === undefined || !path) return { text: words.t('findings.byNone') }
  const number = words.number(event.versionNumber)
  return { text: words.t('versions.number', { number }), href: words.link(path) }
}

function evidenceOf({ office, versionNumber }: ReportEvent): string | undefined {
  return versionNumber === undefined ? undefined : paths.version(office.slug, versionNumber)
}
