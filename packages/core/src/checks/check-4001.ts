import { plansAtOnce } from './plans-at-once.js';

/** DfE rule 4001: a child in need plan and a child protection plan are both open. */
export const check4001 = plansAtOnce('4001', { bothOpen: true });
