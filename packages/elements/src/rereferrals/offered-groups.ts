import type { SharingPreset } from '@case-journey/core';
import type { CurvesBy, RereferralsInputsElement } from './rereferrals-inputs-element.js';

const ALL: readonly CurvesBy[] = ['support', 'outcome', 'year', 'team', 'need', 'age'];

/** By what closures can be parted: where small numbers are hidden by team only if the host says so. */
export function offeredGroups(
  { shareTeams }: Pick<RereferralsInputsElement, 'shareTeams'>,
  preset: SharingPreset | null,
): readonly CurvesBy[] {
  return preset === null || shareTeams ? ALL : ALL.filter((one) => one !== 'team');
}

/** By what closures are parted where a host asks for something; null: by nothing, or by what may not be shown here. */
export function groupsShown(
  host: Pick<RereferralsInputsElement, 'by' | 'shareTeams'>,
  preset: SharingPreset | null,
): CurvesBy | null {
  const by = host.by ?? null;
  return by === 'team' && !offeredGroups(host, preset).includes(by) ? null : by;
}
