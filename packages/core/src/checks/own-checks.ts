import { agencyNotInAssessment } from './agency-not-in-assessment.js';
import type { Check } from './check.js';
import { childNotSeen } from './child-not-seen.js';
import { childNotSeenAlone } from './child-not-seen-alone.js';
import { chronologyAbsent } from './chronology-absent.js';
import { chronologyCutAndPaste } from './chronology-cut-and-paste.js';
import { chronologyStale } from './chronology-stale.js';
import { closingWithoutChange } from './closing-without-change.js';
import { closingWithoutNext } from './closing-without-next.js';
import { eventBeforeBirth } from './event-before-birth.js';
import { gapWhileOpen } from './gap-while-open.js';
import {
  ethnicityNotObtained,
  languageBlank,
  languageNotObtained,
  religionBlank,
  religionNotObtained,
} from './identity-checks.js';
import { impactSameForSiblings } from './impact-same-for-siblings.js';
import { noChildVoice } from './no-child-voice.js';
import { decisionOnOneSibling, documentOnOneSibling } from './on-one-sibling.js';
import { referrerNotTold } from './referrer-not-told.js';
import { sameWording } from './same-wording.js';
import { seenAloneNotRecorded } from './seen-alone-not-recorded.js';
import { seenNotRecorded } from './seen-not-recorded.js';
import { parentWordsNotActedOn, wordsNotActedOn } from './words-not-acted-on.js';

/**
 * Checks about people, and about what is told of them: seen and heard, closing, brothers and sisters, identity, the
 * chronology, and what lies before the birth. No DfE rule asks these.
 */
export const OWN_CHECKS: readonly Check[] = [
  referrerNotTold,
  seenNotRecorded,
  seenAloneNotRecorded,
  childNotSeen,
  childNotSeenAlone,
  noChildVoice,
  wordsNotActedOn,
  parentWordsNotActedOn,
  agencyNotInAssessment,
  closingWithoutChange,
  closingWithoutNext,
  documentOnOneSibling,
  decisionOnOneSibling,
  impactSameForSiblings,
  ethnicityNotObtained,
  religionBlank,
  religionNotObtained,
  languageBlank,
  languageNotObtained,
  eventBeforeBirth,
  chronologyAbsent,
  chronologyStale,
  chronologyCutAndPaste,
  sameWording,
  gapWhileOpen,
];
