import { css } from 'lit';
import { baseStyles } from '../shared/base-styles.js';
import { sheetStyles } from '../shared/sheet-styles.js';
import { tokens } from '../shared/tokens.js';
import { journeyDrawingStyles } from './journey-drawing-styles.js';
import { openingStyles } from './opening-styles.js';

const drawing = css`
  .drawing-frame {
    position: relative;
    margin-block: 4px 10px;
    cursor: default;
  }
  .journey-cursor {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-s);
    background: transparent;
  }
  .journey-cursor:not(:focus-visible) {
    pointer-events: none;
  }
  .journey-cursor:focus-visible {
    outline-offset: 2px;
  }
  details {
    margin-block: 8px;
    font-size: var(--_text-control);
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .plans ul {
    margin: 4px 0 0;
    padding-inline-start: 18px;
  }
  .definitions dl {
    display: grid;
    grid-template-columns: 14rem minmax(0, 1fr);
    gap: 4px 16px;
    margin-block-start: 6px;
  }
  .definitions dt {
    font-weight: 600;
  }
  .definitions dd {
    grid-column: 2;
    max-inline-size: 46rem;
  }
  .limits p + p {
    margin-block-start: 4px;
  }
  .on-paper {
    display: none;
  }
  .left-out {
    margin-block: -8px 12px;
  }
`;

const steps = css`
  .heads,
  .cells {
    display: grid;
    grid-template-columns: minmax(0, 1.6fr) minmax(0, 2fr) minmax(0, 2fr) minmax(0, 1.7fr);
    column-gap: 16px;
  }
  .heads {
    margin-block-start: 14px;
    padding: 6px 8px 6px 44px;
    border-block-end: 2px solid var(--_ink);
    font-size: var(--_text-table);
    font-weight: 600;
  }
  .group-title {
    margin-block: 16px 0;
    font-size: var(--_text-heading);
  }
  .group:first-child .group-title {
    margin-block-start: 10px;
  }
  .about {
    max-inline-size: 60rem;
    color: var(--_muted);
    font-size: var(--_text-control);
  }
  .steps {
    margin-block-start: 6px;
  }
  .step {
    position: relative;
    padding: 7px 8px 8px 44px;
    font-size: var(--_text-table);
  }
  .step::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 18px;
    border-inline-start: 2px solid var(--_edge);
    content: '';
  }
  .step:first-child::before {
    inset-block-start: 18px;
  }
  .step:last-child::before {
    inset-block-end: auto;
    block-size: 18px;
  }
  .step:only-child::before {
    display: none;
  }
  .step.wait::before {
    border-inline-start-style: dashed;
    border-color: var(--_note-line);
  }
  .step + .step > .cells {
    padding-block-start: 7px;
    border-block-start: 1px solid var(--_line);
  }
  .step + .step {
    padding-block-start: 0;
  }
  .step + .step > .number {
    inset-block-start: 7px;
  }
  .number {
    position: absolute;
    inset-block-start: 7px;
    inset-inline-start: 6px;
    z-index: 1;
    display: grid;
    place-content: center;
    min-inline-size: 26px;
    block-size: 26px;
    padding-inline: 4px;
    border: 1.6px solid var(--_bar-edge);
    border-radius: 13px;
    background: var(--_bar);
    color: var(--_ink);
    font-size: var(--_text-small);
    font-weight: 600;
    line-height: 1;
  }
  .wait > .number {
    border: 1.6px dashed var(--_note-line);
    background: var(--_note-soft);
    color: var(--_note);
  }
  .closed > .number {
    border-style: dashed;
    border-color: var(--_edge);
    background: var(--_paper);
  }
  .step.open {
    background: linear-gradient(var(--_accent-soft), var(--_accent-soft)) 36px 0 / calc(100% - 36px) 100%
      no-repeat;
  }
  .step.selected > .number {
    border: 2px solid var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .here {
    color: var(--_accent);
    font-weight: 600;
  }
  .what button {
    display: flex;
    gap: 5px;
    align-items: baseline;
    min-block-size: 24px;
    margin-block-start: -2px;
    padding: 2px 4px 2px 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .what button:hover .headline {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .wait .headline {
    color: var(--_note);
  }
  .over {
    text-wrap: pretty;
    color: var(--_over);
  }
  .over:not(.late) {
    font-weight: 600;
  }
  .pair {
    display: contents;
  }
  .cell {
    min-inline-size: 0;
    padding-block-start: 2px;
  }
  .what.cell {
    padding-block-start: 0;
  }
  .fact {
    overflow-wrap: anywhere;
  }
  .fact::first-letter {
    text-transform: uppercase;
  }
  .fact {
    display: block;
  }
  .decided {
    display: flex;
    gap: 6px;
    align-items: baseline;
  }
  .decided .glyph {
    align-self: start;
    margin-block-start: 2px;
  }
  .decided + .reason {
    padding-inline-start: 22px;
    color: var(--_muted);
  }
  .decided + .reason.flagged,
  .decided > .fact:only-child {
    color: var(--_note);
  }
  .cell.remarks {
    font-size: var(--_text-small);
    line-height: 1.45;
  }
  .note {
    color: var(--_note);
  }
  .decision-glyph path {
    fill: var(--_ink);
    stroke: var(--_ink);
    stroke-width: 1.8;
  }
  .decision-glyph:is(.no-reason, .not-recorded, .contradictory, .cannot-tell) path:first-child {
    fill: var(--_paper);
  }
  .decision-glyph.cannot-tell path:first-child {
    stroke-dasharray: 2 2;
  }
  .decision-glyph.not-recorded path:first-child {
    stroke-dasharray: 3 2;
  }
  .decision-glyph.contradictory .inner {
    stroke: none;
  }
  .details {
    margin-block-start: 6px;
    padding-inline-start: 15px;
  }
  .details dl {
    display: grid;
    grid-template-columns: 9.5rem minmax(0, 1fr);
    gap: 3px 14px;
  }
  .details dt {
    color: var(--_muted);
  }
  .details dd {
    grid-column: 2;
    max-inline-size: 46rem;
    overflow-wrap: anywhere;
  }
  .evidence-title {
    margin-block-start: 6px;
    color: var(--_muted);
  }
  .evidence {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin: 2px 0 0;
    padding: 0;
    list-style: none;
  }
  .event {
    display: flex;
    gap: 6px;
    align-items: baseline;
  }
  .event .glyph {
    flex: none;
    align-self: center;
  }
  .event[aria-current] {
    font-weight: 600;
  }
  .group-row th {
    padding-block-start: 14px;
    border-block-end: 1px solid var(--_edge);
  }
  .group-row .about {
    display: block;
    font-weight: 400;
  }
  tr.selected > :first-child {
    box-shadow: inset 4px 0 0 var(--_accent);
    padding-inline-start: 8px;
  }
  td:first-child {
    min-inline-size: 2.2rem;
  }
  @media (forced-colors: active) {
    .step.open > .cells {
      border-inline-end: 4px solid Highlight;
    }
    .number {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }
    .step.selected > .number {
      outline-color: Highlight;
    }
  }
`;

// Decision, seen and remarks under what it is: where there is no room for a column each
const medium = css`
  @container (max-width: 52rem) {
    .heads,
    .cells {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
    }
    .heads .time,
    .heads .remarks {
      display: none;
    }
    .pair {
      display: block;
    }
    .cell.time {
      padding-inline-start: 15px;
    }
  }
`;

const narrow = css`
  @container (max-width: 35rem) {
    .heads {
      display: none;
    }
    .cells {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 2px;
    }
    .cell.time {
      padding-inline-start: 0;
    }
    .step {
      padding-inline-end: 0;
    }
    .what .twist {
      display: none;
    }
    .details {
      padding-inline-start: 0;
    }
    .details dl,
    .definitions dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .details dd,
    .definitions dd {
      grid-column: 1;
      margin-block-end: 4px;
    }
    .bar-end {
      margin-inline-start: 0;
    }
  }
`;

const print = css`
  @media print {
    .drawing-frame > .journey-drawing {
      inline-size: auto;
      max-inline-size: 100%;
      max-block-size: 62vh;
    }
    .group-row .about {
      font-size: inherit;
    }
    .on-paper {
      display: inline;
    }
    .group-row th {
      break-after: avoid;
    }
    .group-row {
      break-after: avoid;
    }
    .definitions {
      break-inside: avoid;
      font-size: 8pt;
    }
    .plans {
      font-size: 8pt;
    }
    .plans ul {
      columns: 2;
    }
    summary {
      color: inherit;
      text-decoration: none;
      font-weight: 600;
    }
  }
`;

export const journeyStyles = [
  tokens,
  baseStyles,
  sheetStyles,
  journeyDrawingStyles,
  drawing,
  openingStyles,
  steps,
  medium,
  narrow,
  print,
];
