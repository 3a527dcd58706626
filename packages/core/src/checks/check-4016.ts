import { plansAtOnce } from './plans-at-once.js';

/** DfE rules 4016 and 4017: a child in need plan and a child protection plan were in force at once, and one has ended. */
export const check4016 = plansAtOnce('4016', { bothOpen: false });
