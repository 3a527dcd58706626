export * from './read/batch.js';
export * from './read/xlsx/workbook.js';
