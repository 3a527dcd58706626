import { css } from 'lit';

/** What `<cj-rereferrals>` looks like. Needs the tokens and the base styles. */
export const rereferralsStyles = css`
  :host {
    --_bar-edge: var(--cj-bar-edge, light-dark(#33597d, #8fb6da));
    container-type: inline-size;
  }
  .heading span {
    font-weight: 400;
    color: var(--_muted);
  }
  .summary,
  section p {
    max-inline-size: 80ch;
  }
  .small {
    line-height: 1.4;
  }
  .headlines,
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 32px;
  }
  .headlines {
    padding: 0 14px 12px;
    margin-block: 12px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
  }
  @container (min-width: 860px) {
    .headlines,
    .two,
    .definitions dl {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0 32px;
    }
  }
  .figure b {
    font-size: 1.6rem;
    line-height: 1.2;
    margin-inline-end: 6px;
  }
  .recent {
    padding-inline-start: 8px;
    border-inline-start: 3px dotted var(--_edge);
    margin-block-start: 4px;
  }
  svg {
    max-inline-size: 100%;
    direction: ltr;
  }
  .curve,
  .arcs {
    display: block;
    overflow: visible;
    font-size: var(--_text-chart);
  }
  svg text {
    fill: var(--_ink);
  }
  svg .tick {
    fill: var(--_muted);
  }
  svg .value,
  svg .name {
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .grid {
    fill: none;
    stroke: var(--_line);
    vector-effect: non-scaling-stroke;
  }
  .axis {
    stroke: var(--_edge);
  }
  .mark {
    stroke: var(--_edge);
    stroke-dasharray: 2 3;
  }
  .cursor {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .line {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .line-1 {
    stroke: var(--_accent);
    stroke-dasharray: 6 3;
  }
  .band-0 {
    fill: var(--_ink);
    fill-opacity: 0.13;
  }
  .band-1 {
    fill: var(--_accent);
    fill-opacity: 0.2;
  }
  .line-key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .disc {
    fill: var(--_ink);
  }
  .square {
    fill: var(--_paper);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .slider {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 10px;
    align-items: center;
    max-inline-size: 760px;
    font-size: var(--_text-control);
  }
  .slider output {
    grid-column: 1 / -1;
    min-block-size: 1.5em;
  }
  .slider input {
    min-block-size: 24px;
    inline-size: 100%;
    margin: 0;
    accent-color: var(--_accent);
  }
  caption {
    font-weight: 600;
    padding-block-start: 8px;
  }
  th,
  td {
    padding: 5px 10px;
  }
  th {
    font-weight: 600;
  }
  thead td {
    border-block-end: 2px solid var(--_ink);
    vertical-align: bottom;
  }
  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .facts th,
  .facts td {
    text-align: start;
    min-inline-size: 11rem;
    font-weight: 400;
  }
  .facts thead th {
    font-weight: 600;
  }
  .matrix {
    inline-size: 100%;
  }
  .opens {
    cursor: pointer;
  }
  .cell {
    position: relative;
    block-size: 3.2em;
  }
  .cell .small {
    display: block;
    color: var(--_muted);
  }
  .sides td .small {
    display: block;
  }
  .sides thead th {
    max-inline-size: 14rem;
  }
  .sides .link {
    text-align: end;
  }
  .hatched {
    background: repeating-linear-gradient(
      135deg,
      transparent 0 5px,
      color-mix(in srgb, var(--_note-line) 28%, transparent) 5px 7px
    );
  }
  .years th,
  .years td {
    white-space: nowrap;
    padding-inline: 6px;
  }
  .wide {
    min-inline-size: 6rem;
    inline-size: 40%;
  }
  svg.bar {
    display: block;
    inline-size: 100%;
    block-size: 12px;
    margin: 0;
    overflow: visible;
  }
  .bar rect {
    fill: var(--_band);
  }
  .bar .back {
    fill: var(--_accent);
  }
  .beside {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 3;
    vector-effect: non-scaling-stroke;
  }
  .rounds li {
    display: grid;
    grid-template-columns: 9.5rem minmax(4rem, 1fr);
    gap: 2px 10px;
    align-items: center;
    padding-block: 4px;
  }
  .rounds li > span {
    grid-column: 2;
    font-size: var(--_text-small);
  }
  .cells li {
    display: grid;
    grid-template-columns: 3.5rem 1fr;
    gap: 8px;
    padding: 4px 6px;
    border-block-end: 1px solid var(--_line);
  }
  .ladder li,
  .ladder-head {
    display: grid;
    grid-template-columns: 8rem minmax(8rem, 1fr) minmax(8rem, 22rem);
    gap: 2px 12px;
    align-items: center;
    max-inline-size: none;
  }
  .ladder li {
    padding-block: 4px;
    break-inside: avoid;
  }
  .ladder-head .lives {
    grid-column: 2;
  }
  .lives {
    display: block;
    inline-size: 100%;
    block-size: 30px;
    overflow: visible;
    font-size: var(--_text-chart);
  }
  .lives text {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3px;
  }
  .tip {
    overflow: visible;
  }
  .involved {
    fill: var(--_bar);
    stroke: var(--_bar-edge);
    stroke-width: 1.4;
    vector-effect: non-scaling-stroke;
  }
  .lives .open {
    stroke-dasharray: 3 2;
  }
  .gap,
  .arc {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    vector-effect: non-scaling-stroke;
  }
  .gap.escalation {
    stroke-dasharray: 12 4;
  }
  .gap.new-need,
  .arc.no {
    stroke-dasharray: 5 4;
  }
  .gap.not-recorded,
  .arc.not-recorded {
    stroke-dasharray: 1.5 4;
  }
  .head {
    fill: var(--_accent);
  }
  .help {
    fill: var(--_lane-home);
  }
  .concern {
    fill: var(--_paper);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .concern.yes {
    fill: var(--_accent);
  }
  .concern.not-recorded {
    stroke-dasharray: 2 2;
  }
  .icon {
    inline-size: 14px;
    block-size: 14px;
    vertical-align: -2px;
  }
  .event[aria-current] {
    background: var(--_accent-soft);
  }
  .steps li {
    padding: 8px 0 8px 12px;
    border-inline-start: 3px solid var(--_bar-edge);
    margin-block-end: 10px;
  }
  .definitions {
    padding: 0 14px 10px;
    margin-block-start: 16px;
    border: 1px solid var(--_line);
  }
  .definitions dl > div {
    margin-block-end: 8px;
    max-inline-size: 90ch;
  }
  dt {
    font-weight: 600;
  }
  .foot {
    margin-block-start: 8px;
    padding-block-start: 8px;
    border-block-start: 2px solid var(--_ink);
    font-size: var(--_text-small);
  }
  @container (max-width: 559px) {
    .rounds li {
      grid-template-columns: minmax(0, 1fr);
    }
    .rounds li > span {
      grid-column: 1;
    }
    .ladder-head {
      display: none;
    }
    .ladder li {
      grid-template-columns: minmax(0, 1fr);
      padding-block: 6px;
      border-block-end: 1px solid var(--_line);
    }
    .wide {
      display: none;
    }
    th,
    td {
      padding: 5px 6px;
    }
  }
  @media (forced-colors: active) {
    .band-0,
    .band-1 {
      fill-opacity: 0.1;
    }
    .grid {
      stroke: GrayText;
      stroke-width: 0.5px;
    }
    .involved {
      fill: Canvas;
      stroke: CanvasText;
    }
    .hatched {
      outline: 1px dotted CanvasText;
      outline-offset: -3px;
    }
    .hatched:focus-visible {
      outline: 3px solid Highlight;
    }
  }
  @media print {
    .bar:not(svg),
    .slider {
      display: none;
    }
    .headlines,
    section,
    tr {
      break-inside: avoid;
    }
    section.long {
      break-inside: auto;
    }
    .hatched,
    rect,
    path {
      print-color-adjust: exact;
    }
    table {
      font-size: 8pt;
    }
    td .small {
      font-size: 7.5pt;
    }
  }
`;
