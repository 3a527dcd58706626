import { inOrder, type CaseEvent } from '@case-journey/core';
import type { Planting } from '../faults/planting.js';
import type { Profile } from '../plan/profile.js';
import type { FamilyPlan } from '../plan/types.js';
import { allocations } from './allocation.js';
import { assessments } from './assessment.js';
import { care } from './care.js';
import { closing } from './closing.js';
import { enquiries } from './enquiry.js';
import { contactOnly, frontDoor, tellReferrer } from './front-door.js';
import { life } from './life.js';
import { oversight } from './oversight.js';
import { plans } from './plans.js';
import { knownByThen } from './known.js';
import { story } from './story.js';

/** A family's significant events, in order, and what was planted among them. */
export interface FamilyRecord {
  readonly events: readonly CaseEvent[];
  readonly planting: Planting;
}

/** Writes a family's significant events, as far as they were known on the day the caseload is seen on. */
export function familyRecord(profile: Profile, seed: number, family: FamilyPlan): FamilyRecord {
  const written = story(profile, seed, family, 'spine');
  contactOnly(written);
  for (const episode of family.episodes) {
    const { referral, source } = frontDoor(written, episode);
    allocations(written, episode);
    assessments(written, episode);
    enquiries(written, episode);
    plans(written, episode);
    care(written, episode);
    oversight(written, episode);
    tellReferrer(written, episode, referral, source);
    closing(written, episode);
  }
  life(written);
  return knownByThen(inOrder(written.events), written.planting, profile.asAt);
}
