import type { CaseEvent } from '@case-journey/core';
import { contradict } from '../faults/contradictions.js';
import { planNextReview, spoilDates } from '../faults/dates.js';
import { spoilDecisions } from '../faults/decisions.js';
import type { Planting } from '../faults/planting.js';
import { noteReturn } from '../faults/returns.js';
import { familyDocument } from '../faults/sibling-documents.js';
import type { Profile } from '../plan/profile.js';
import type { EpisodePlan, FamilyPlan } from '../plan/types.js';
import { allocations } from './allocation.js';
import { assessments } from './assessment.js';
import { care } from './care.js';
import { chronologyDocument } from './chronology-document.js';
import { closing } from './closing.js';
import { contactOnly } from './contact-only.js';
import { enquiries } from './enquiry.js';
import { frontDoor } from './front-door.js';
import { knownByThen } from './known.js';
import { life } from './life.js';
import { supervisions } from './oversight.js';
import { inOrderByDay } from './order.js';
import { plans } from './plans.js';
import { stepDownFromPlan, stepDownToLocality } from './step-down.js';
import { story, type Story } from './story.js';
import { tellReferrer } from './tell-referrer.js';

/** A family's significant events, in order, and what was planted among them. */
export interface FamilyRecord {
  readonly events: readonly CaseEvent[];
  readonly planting: Planting;
}

/** Writes a family's significant events, as far as they were known on the day the caseload is seen on. */
export function familyRecord(profile: Profile, seed: number, family: FamilyPlan): FamilyRecord {
  const written = story(profile, seed, family, 'spine');
  contactOnly(written);
  let before: { episode: EpisodePlan; closure: CaseEvent } | null = null;
  for (const episode of family.episodes) {
    if (episode.referral > written.asAt) break;
    before = { episode, closure: writeEpisode(written, episode, before) };
  }
  life(written);
  planNextReview(written);
  spoilDecisions(written);
  spoilDates(written);
  return knownByThen(inOrderByDay(written.events), written.planting, profile.asAt);
}

function writeEpisode(
  written: Story,
  episode: EpisodePlan,
  before: { readonly episode: EpisodePlan; readonly closure: CaseEvent } | null,
): CaseEvent {
  const { referral, source } = frontDoor(written, episode);
  noteReturn(written, before, episode, referral);
  allocations(written, episode);
  assessments(written, episode);
  contradict(written, episode, referral);
  enquiries(written, episode);
  chronologyDocument(written, episode, referral);
  plans(written, episode, referral);
  stepDownFromPlan(written, episode);
  familyDocument(written, episode);
  care(written, episode);
  supervisions(written, episode, referral);
  tellReferrer(written, episode, referral, source);
  const closure = closing(written, episode);
  stepDownToLocality(written, episode, closure);
  return closure;
}
