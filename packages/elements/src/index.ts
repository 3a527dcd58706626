export * from './chronology/chronology-element.js';
export * from './chronology/chronology-messages.js';
export * from './chronology/event-select-event.js';
export * from './shared/base-styles.js';
export * from './shared/lane-glyph.js';
export * from './shared/print-page.js';
export * from './shared/segments.js';
export * from './shared/tokens.js';
