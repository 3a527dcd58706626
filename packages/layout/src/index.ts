export * from './chronology-list.js';
