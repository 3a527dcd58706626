export * from './caseload.js';
export * from './letter.js';
export * from './small.js';
