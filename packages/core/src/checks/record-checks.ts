import type { Check } from './check.js';
import { allocationLate } from './allocation-late.js';
import { check1103 } from './check-1103.js';
import { check1104 } from './check-1104.js';
import { check1105 } from './check-1105.js';
import { check2883 } from './check-2883.js';
import { check2884 } from './check-2884.js';
import { check2885 } from './check-2885.js';
import { check2889 } from './check-2889.js';
import { check2990 } from './check-2990.js';
import { check4000 } from './check-4000.js';
import { check4001 } from './check-4001.js';
import { check4014 } from './check-4014.js';
import { check4015 } from './check-4015.js';
import { check4016 } from './check-4016.js';
import { check4220 } from './check-4220.js';
import { check8525Q } from './check-8525q.js';
import { check8535Q } from './check-8535q.js';
import { check8540 } from './check-8540.js';
import { check8555Q } from './check-8555q.js';
import { check8565 } from './check-8565.js';
import { check8568 } from './check-8568.js';
import { check8610 } from './check-8610.js';
import { check8670Q } from './check-8670q.js';
import { check8675Q } from './check-8675q.js';
import { check8790 } from './check-8790.js';
import { check8794 } from './check-8794.js';
import { check8805 } from './check-8805.js';
import { check8810 } from './check-8810.js';
import { check8815 } from './check-8815.js';
import { check8816 } from './check-8816.js';
import { check8820 } from './check-8820.js';
import { check8825Q } from './check-8825q.js';
import { check8831 } from './check-8831.js';
import { check8832 } from './check-8832.js';
import { check8839 } from './check-8839.js';
import { check8840 } from './check-8840.js';
import { check8841 } from './check-8841.js';
import { check8863Q } from './check-8863q.js';
import { check8867 } from './check-8867.js';
import { check8868 } from './check-8868.js';
import { check8869 } from './check-8869.js';
import { check8873Q } from './check-8873q.js';
import { check8875 } from './check-8875.js';
import { check8890 } from './check-8890.js';
import { check8896 } from './check-8896.js';
import { check8935 } from './check-8935.js';
import { check8940 } from './check-8940.js';
import { closedBeforeNextReferral } from './closed-before-next-referral.js';
import { closedWithWorkOpen } from './closed-with-work-open.js';
import { dateImplausible } from './date-implausible.js';
import { decisionWithoutManager } from './decision-without-manager.js';
import { decisionWithoutRationale } from './decision-without-rationale.js';
import { earlyHelpUnallocated } from './early-help-unallocated.js';
import { manyHandovers } from './many-handovers.js';
import { nfaContradicted } from './nfa-contradicted.js';
import { optionsNotRecorded } from './options-not-recorded.js';
import { planAbsent } from './plan-absent.js';
import { planLapsed } from './plan-lapsed.js';
import { planLong } from './plan-long.js';
import { planWithoutChange } from './plan-without-change.js';
import { slowStepDown } from './slow-step-down.js';
import { stepWithoutOutcome } from './step-without-outcome.js';
import { supervisionAbsent } from './supervision-absent.js';
import { supervisionGap } from './supervision-gap.js';
import { twoTeamsAtOnce } from './two-teams-at-once.js';
import { unallocated } from './unallocated.js';

/** The checks of decisions, contradictions, oversight, allocation, drift, closing and dates, and all with a DfE code. */
export const RECORD_CHECKS: readonly Check[] = [
  decisionWithoutRationale,
  decisionWithoutManager,
  optionsNotRecorded,
  stepWithoutOutcome,
  check8568,
  check8610,
  nfaContradicted,
  check8831,
  check8832,
  check4000,
  check2990,
  check8825Q,
  check8869,
  check8873Q,
  supervisionAbsent,
  supervisionGap,
  unallocated,
  allocationLate,
  slowStepDown,
  earlyHelpUnallocated,
  twoTeamsAtOnce,
  manyHandovers,
  planAbsent,
  planLapsed,
  planWithoutChange,
  planLong,
  check8670Q,
  check8675Q,
  check8839,
  check8863Q,
  check8890,
  check8896,
  closedBeforeNextReferral,
  closedWithWorkOpen,
  check8565,
  check8805,
  check8810,
  check8867,
  check8868,
  check4220,
  check8525Q,
  check8535Q,
  check8540,
  check8555Q,
  check8790,
  check8794,
  dateImplausible,
  check1103,
  check1104,
  check1105,
  check2883,
  check2884,
  check2885,
  check2889,
  check4001,
  check4014,
  check4015,
  check4016,
  check8815,
  check8816,
  check8820,
  check8840,
  check8841,
  check8875,
  check8935,
  check8940,
];
