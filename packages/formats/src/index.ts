export * from './read/batch.js';
export * from './read/xlsx/limits.js';
export * from './read/xlsx/read-workbook.js';
export * from './read/xlsx/workbook.js';
