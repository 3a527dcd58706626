export * from './caseload.js';
export * from './england.js';
export * from './faults/kinds.js';
export * from './faults/planting.js';
export * from './letter.js';
export * from './small.js';
export * from './stress.js';
export * from './write.js';
